import { expect, test } from 'vitest';
import { table } from '../../bench/measure/table.ts';
import { madeUpGuides, madeUpPages } from '../../bench/search/made-up.ts';
import { quantile, timesOf } from '../../bench/search/times.ts';
import { catalogue, family, product, provider } from '../catalogue/made.ts';

test.each([
  [[5, 1, 3], 0.5, 3],
  [[4, 3, 2, 1], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[7], 0.95, 7],
  [[], 0.5, 0],
])('of %j a share of %d does not exceed %d', (values, share, value) => {
  expect(quantile(values, share)).toBe(value);
});

test('the clock runs in the second round only', async () => {
  const called: string[] = [];
  const times = await timesOf(['a', 'b'], async (value) => called.push(value));
  expect(called).toEqual(['a', 'b', 'a', 'b']);
  expect(times.most).toBeGreaterThanOrEqual(times.half);
});

test('columns stand in line', () => {
  expect(
    table([
      ['', 'R@1', 'MRR'],
      ['plain', '9', '0.25'],
    ]),
  ).toBe(['       R@1   MRR', 'plain    9  0.25'].join('\n'));
});

const prose = { en: ['One sentence of five words.', 'Two of them.'], fr: ['Une phrase de cinq mots.'] };

test('made-up guides have names of their own and pages in every language, the same in every run', () => {
  const site = catalogue(
    [family('vps')],
    [provider('host', [product('vps', 'vps', []), product('vps-pro', 'vps', [])])],
  );
  const guides = madeUpGuides(30, site);
  expect(new Set(guides.map(({ slug }) => slug)).size).toBe(30);
  const pages = [...madeUpPages(guides, prose)];
  expect(new Set(pages.map(({ path }) => path)).size).toBe(60);
  expect([...madeUpPages(madeUpGuides(30, site), prose)]).toEqual(pages);
  const paragraphs = pages[0]?.html.match(/<p>.*?<\/p>/g) ?? [];
  expect(paragraphs.join(' ').split(' ').length).toBeGreaterThan(300);
  expect(new Set(paragraphs).size).toBe(2);
});
