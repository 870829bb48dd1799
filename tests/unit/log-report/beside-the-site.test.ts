import { expect, it } from 'vitest';
import { reportOf } from './sound-site.ts';

const END = '/fr/cancel/vps/acme/vps/end-of-term/';

it('what the same host shows beside a site below a path is counted apart, and is none of its pages', () => {
  const { totals, plans, dead } = reportOf(
    [
      { get: `/help${END}` },
      { get: `/help${END}`, from: '/' },
      { get: END },
      { get: '/shop/', from: `/help${END}` },
      { get: '/gone/', status: 404, from: '/shop/' },
      { get: '/help/en/gone/', status: 404, from: '/shop/' },
    ],
    undefined,
    '/help/',
  );
  expect(totals).toMatchObject({ lines: 6, elsewhere: 3, pages: 2 });
  expect(plans).toHaveLength(1);
  expect(dead.map(({ path }) => path)).toEqual(['/help/en/gone/']);
});
