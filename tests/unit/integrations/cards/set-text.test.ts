import { describe, expect, it } from 'vitest';
import type { Typeface } from '../../../../src/integrations/cards/letters.ts';
import { setLines } from '../../../../src/integrations/cards/set-text.ts';

/** Every letter is half as wide as it is high. */
const typeface: Typeface = {
  unitsPerEm: 1000,
  word: (text) => ({
    letters: [...text].map((letter, place) => ({ id: letter.codePointAt(0) ?? 0, at: place / 2 })),
    width: text.length / 2,
  }),
  outline: () => undefined,
};

const set = (text: string, room: number, tracking = 0) =>
  setLines(text, { typeface, size: 20, tracking }, room).map(({ letters, width }) => ({
    text: String.fromCodePoint(...letters.map(({ id }) => id)),
    width,
    last: letters.at(-1)?.x,
  }));

describe('a text in lines', () => {
  it('breaks where the room ends', () => {
    expect(set('ab cd ef', 50)).toEqual([
      { text: 'abcd', width: 50, last: 40 },
      { text: 'ef', width: 20, last: 10 },
    ]);
    expect(set('ab cd ef', 49).map(({ text }) => text)).toEqual(['ab', 'cd', 'ef']);
  });

  it('keeps together what a space that does not break holds', () => {
    expect(set('ab 1\u00a0To', 60).map(({ text }) => text)).toEqual(['ab', '1\u00a0To']);
  });

  it('leaves a word whole that is wider than the room', () => {
    expect(set('a bcdefgh i', 40).map(({ text }) => text)).toEqual(['a', 'bcdefgh', 'i']);
  });

  it('moves letters together by the tracking', () => {
    expect(set('abc', 100, -0.1)).toEqual([{ text: 'abc', width: 24, last: 16 }]);
  });
});
