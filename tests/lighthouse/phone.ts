/** How many times slower than the machine Lighthouse's phone is by default. */
const BY_DEFAULT = 4;

/**
 * The processor that the limits were set on, by Lighthouse's own measure. A quarter of it lies between what Chromium's
 * developer tools count for a phone of the low tier, 264, and of the middle one, 1,000.
 */
const REFERENCE = 1_500;

/**
 * By how much a machine is slowed down to be the same phone everywhere: a quarter of the reference, not of whatever the
 * tests run on.
 *
 * @param index the highest `benchmarkIndex` that Lighthouse measured on this machine: a moment in which something else
 *   runs must not make the phone faster
 * @returns never more than Lighthouse's own 4, and never faster than the machine
 */
export const slowdown = (index: number): number =>
  Math.max(1, Math.min(BY_DEFAULT, (BY_DEFAULT * index) / REFERENCE));
