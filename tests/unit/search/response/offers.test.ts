import { expect, test } from 'vitest';
import { offersFor } from '../../../../src/search/response/offers.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import { wholeData } from '../site.ts';

const data = wholeData();

test('offers are the articles that answer, with where to go', () => {
  const [first] = offersFor(understand('acme vps', data), data, {}, 'fr');
  expect(first).toMatchObject({
    article: { id: 'acme/vps/end-of-term' },
    locale: 'fr',
    url: '/fr/cancel/vps/acme/vps/end-of-term/',
    title: 'Résilier un VPS Acme à son échéance',
  });
});

test('filters apply', () => {
  const offers = offersFor(understand('vps', data), data, { provider: 'globex', language: 'en' }, 'fr');
  expect(offers.map(({ url }) => url)).toEqual([
    '/en/cancel/vps/globex/vps/immediate/',
    '/en/cancel/vps/globex/vps/end-of-term/',
  ]);
});
