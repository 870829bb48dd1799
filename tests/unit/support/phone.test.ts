import { describe, expect, it } from 'vitest';
import { slowdown } from '../../lighthouse/phone.ts';

describe('the phone that Lighthouse simulates', () => {
  it.each([
    [Number.POSITIVE_INFINITY, 4],
    [2_400, 4],
    [1_500, 4],
    [1_125, 3],
    [750, 2],
    [100, 1],
    [0, 1],
  ])('is the same on a machine of %s', (index, times) => {
    expect(slowdown(index)).toBe(times);
  });
});
