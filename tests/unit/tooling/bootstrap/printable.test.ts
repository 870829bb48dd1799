import { expect, it } from 'vitest';
import { printable } from '../../../../src/tooling/bootstrap/printable.mjs';

it.each([
  ['access.log', 'access.log'],
  ['réservé – 日本.log', 'réservé – 日本.log'],
  ['a\u001b[31m\u0007.log', 'a\\u{1b}[31m\\u{7}.log'],
  ['\u009b2J', '\\u{9b}2J'],
  ['a\u202Egol.txt', 'a\\u{202e}gol.txt'],
  ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
])('%j is printed as %j', (name, shown) => {
  expect(printable(name)).toBe(shown);
});

it('keeps the lines of a longer text', () => {
  expect(printable('a\n\tb\u001b\r', { lines: true })).toBe('a\n\tb\\u{1b}\\u{d}');
});
