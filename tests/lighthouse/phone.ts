/** How many times slower than the machine Lighthouse's phone is by default. */
const BY_DEFAULT = 4;

/**
 * What Lighthouse's own measure of a processor gives for the desktops that this was meant for: its guide to throttling
 * calls 1,500 to 2,000 a fast one, and asks to slow a slower one down less.
 */
const FAST_DESKTOP = 1_500;

/**
 * By how much a machine is slowed down to be the same phone everywhere: a quarter of a fast desktop, not of whatever the
 * tests run on.
 *
 * @param index the highest `benchmarkIndex` that Lighthouse measured on this machine: a moment in which something else
 *   runs must not make the phone faster
 * @returns never more than Lighthouse's own 4, and never faster than the machine
 */
export const slowdown = (index: number): number =>
  Math.max(1, Math.min(BY_DEFAULT, (BY_DEFAULT * index) / FAST_DESKTOP));
