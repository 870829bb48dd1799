import { expect, it } from 'vitest';
import { duration } from '../../../support/running/duration.ts';

it.each([
  [0, '0.0 s'],
  [12_345, '12.3 s'],
  [59_960, '1 min 0 s'],
  [119_700, '2 min 0 s'],
  [754_000, '12 min 34 s'],
])('%i ms are written as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});
