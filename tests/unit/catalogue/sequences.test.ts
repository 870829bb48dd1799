import { expect, test } from 'vitest';
import { alongBoth, paired } from '../../../src/catalogue/sequences.ts';

const letters = (text: string): readonly string[] => [...text];

/** The steps as they would be written on one line: what both have, `-` what was, `+` what is. */
const written = (old: string, now: string): string =>
  alongBoth(letters(old), letters(now))
    .map((step) =>
      step.old === undefined
        ? `+${now[step.now ?? 0]}`
        : `${step.now === undefined ? '-' : ''}${old[step.old]}`,
    )
    .join('');

test.each([
  ['', '', ''],
  ['abc', 'abc', 'abc'],
  ['', 'ab', '+a+b'],
  ['ab', '', '-a-b'],
  ['abc', 'axc', 'a-b+xc'],
  ['abcd', 'bcda', '-abcd+a'],
])('from "%s" to "%s" the way is "%s"', (old, now, way) => {
  expect(written(old, now)).toBe(way);
});

test.each<[string, string, string[]]>([
  ['ab', 'ab', ['aa', 'bb']],
  ['abc', 'xabC', ['aa', 'bb', 'cC']],
  ['ab', 'b', ['bb']],
  ['abc', 'aXYc', ['aa', 'bX', 'cc']],
])('of "%s" and "%s" what stands in the same place belongs together', (old, now, pairs) => {
  expect(paired(letters(old), letters(now)).map(([i, j]) => `${old[i]}${now[j]}`)).toEqual(pairs);
});
