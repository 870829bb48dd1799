import { describe, expect, test } from 'vitest';
import { mergeRankings, onePerId } from '../../../src/search/rank.ts';
import { hit, idsOf } from './hits.ts';

test('a guide that is found twice is one result, at its best place', () => {
  const hits = onePerId([hit('a', 3), hit('b', 2, { url: '/en/other/' }), hit('a', 1), hit('b', 1)]);
  expect(idsOf(hits)).toEqual(['a', 'b']);
  expect(hits[1]?.page.url).toBe('/en/other/');
});

describe('joining the answers to single words', () => {
  test('a page with more of the words comes before one that is best for a single word', () => {
    expect(idsOf(mergeRankings([[hit('one', 90), hit('both', 2)], [hit('both', 1)]]))).toEqual([
      'both',
      'one',
    ]);
  });

  test('scores of different lists are measured by the best of each', () => {
    const merged = mergeRankings([
      [hit('low', 0.02), hit('lower', 0.01)],
      [hit('high', 900), hit('less', 10)],
    ]);
    expect(idsOf(merged)).toEqual(['high', 'low', 'lower', 'less']);
  });

  test('a rare word weighs more than a frequent one', () => {
    const frequent = ['f1', 'f2', 'f3', 'f4'].map((id) => hit(id));
    expect(idsOf(mergeRankings([frequent, [hit('rare')]]))[0]).toBe('rare');
  });

  test('what is equal keeps one order', () => {
    expect(idsOf(mergeRankings([[hit('b'), hit('a')]]))).toEqual(['a', 'b']);
  });

  test('of nothing comes nothing', () => {
    expect(mergeRankings([])).toEqual([]);
    expect(mergeRankings([[]])).toEqual([]);
  });
});
