import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance as distance } from '../../src/edit-distance.ts';

describe('slips between two words', () => {
  test.each([
    ['domain', 'domain', 0],
    ['domian', 'domain', 1],
    ['resilier', 'resillier', 1],
    ['abc', '', 3],
  ])('%s, %s: %d', (a, b, slips) => {
    expect(distance(a, b, 9)).toBe(slips);
  });

  const word = fc.stringMatching(/^[a-d]{0,7}$/);

  test('are as many one way as the other, and at most as many as letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('are not counted further than asked', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(distance(a, b, most) > most).toBe(distance(a, b, 9) > most);
      }),
    );
  });
});
