import { describe, expect, test } from 'vitest';
import { nearest, possible, slipsAllowed } from '../../../../src/search/text/slips.ts';

describe('the word that was meant', () => {
  const words = ['domain', 'cancel', 'cancellation', 'vps', 'mail', 'refund', 'theme', 'email365'];

  test.each([
    ['domian', 'domain'],
    ['cancle', 'cancel'],
    ['cancelaton', 'cancellation'],
    ['vsp', 'vps'],
    // The first letter is seldom the wrong one, and a word of another first letter is another word.
    ['tomain', undefined],
    // Two slips in a short word are another word.
    ['damian', undefined],
    ['mal', undefined],
    ['vpz', undefined],
    ['zebra', undefined],
    ['emails365', undefined],
  ])('by "%s" is %s', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant);
  });
});

test('among words as near the first is meant', () => {
  expect(nearest('wort', ['word', 'work'])).toBe('word');
  expect(nearest('wort', ['work', 'word'])).toBe('work');
});

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])('a word of %d letters may have %d slips', (length, slips) => {
  expect(slipsAllowed(length)).toBe(slips);
});

test('all words that could have been meant, whatever they begin with', () => {
  expect(possible('clould', ['cloud', 'could', 'cold', 'cloud1', 'loud'])).toEqual(['cloud', 'could']);
  expect(possible('vsp', ['vps'])).toEqual([]);
});
