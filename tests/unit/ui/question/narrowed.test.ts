import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../../src/ui/question/narrowed.client.ts';

const rows = [
  { text: 'Téléphonie Groupe of lines', stays: false },
  { text: 'MX Plan e-mail', stays: false },
  { text: "I'm not sure", stays: true },
  { text: 'Mine is not listed', stays: true },
];
const shown = (query: string): readonly number[] => [...narrowed(rows, query)];

describe('a list that is narrowed', () => {
  test('is whole while nothing is typed', () => {
    expect(shown('')).toEqual([0, 1, 2, 3]);
    expect(shown('  ')).toEqual([0, 1, 2, 3]);
  });

  test('keeps what has every word, whatever the accents, the case and the order', () => {
    expect(shown('GROUPE telephonie')).toEqual([0, 2, 3]);
    expect(shown('plan groupe')).toEqual([3]);
  });

  test('keeps the ways out, and the last of them where nothing is left', () => {
    expect(shown('mx')).toEqual([1, 2, 3]);
    expect(shown('zzz')).toEqual([3]);
    expect(narrowed([{ text: 'a', stays: false }], 'b')).toEqual(new Set());
  });
});
