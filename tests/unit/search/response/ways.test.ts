import { describe, expect, test } from 'vitest';
import { intentOf } from '../../../../src/search/ranking/intent.ts';
import { waysFor } from '../../../../src/search/response/ways.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import { FILES, wholeData } from '../site.ts';

const ways = (query: string, reader: 'en' | 'fr' = 'en') => {
  const data = wholeData(FILES, reader);
  return waysFor(intentOf(understand(query, data), data), data, reader);
};

describe('the wizard goes on from', () => {
  test.each([
    ['a product of one provider', 'mx plan', [['MX Plan Acme', 'variant', '/en/cancel/email/acme/mail/']]],
    [
      'a product with one way to end',
      'cloud disk',
      [['Cloud Disk Acme', null, '/en/cancel/vps/acme/disk/delete-resource/']],
    ],
    ['a product of several, by their family', 'vps', [['vps', 'provider', '/en/cancel/vps/']]],
    ['a provider’s product', 'globex vps', [['VPS Globex', 'route', '/en/cancel/vps/globex/vps/']]],
    ['a family', 'mail', [['email', 'provider', '/en/cancel/email/']]],
    [
      'a family at a provider',
      'mail of globex',
      [['email Globex', null, '/en/cancel/email/globex/post/ticket/']],
    ],
    ['the beginning, where nothing of it is named', 'refund', [['', 'family', '/en/cancel/']]],
    ['also a provider alone', 'acme', [['', 'family', '/en/cancel/']]],
  ])('%s: "%s"', (_, query, expected) => {
    expect(ways(query).map(({ parts, asks, url }) => [parts.join(' '), asks, url])).toEqual(expected);
  });

  test('what is named, in the reader’s language', () => {
    expect(ways('cloud disk', 'fr')).toEqual([
      { parts: ['Disque Cloud', 'Acme'], asks: null, url: '/fr/cancel/vps/acme/disk/delete-resource/' },
    ]);
  });

  test('three things at the most', () => {
    const all = ways('cloud disk, domain name, mx plan, vps');
    expect(all.length).toBeLessThanOrEqual(3);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
  });
});
