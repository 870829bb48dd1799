/**
 * The drawings that the identity consists of. Single lines with square ends; see the signs for how they
 * are placed on pages, and `integrations/icons.ts` for the pictures that browsers and previews ask for.
 */

/** The gap, on a grid of 32, stroke 3.6: a wall with an opening and an arrow that passes through it. */
export const SYMBOL_PATH = 'M11 3v7.4M11 21.6V29M3 16h23.5M19 8.2l7.8 7.8-7.8 7.8';

/** "Sortie" on 90 × 27, stroke 4; the dot of the i is a disc of its own. */
export const WORDMARK_PATH =
  'M15.2 7.6c-1-2.3-3-3.5-5.6-3.5C5.7 4.1 3 6.1 3 9c0 3.2 3.2 4 6.6 4.9 3.4.8 6.7 1.6 6.7 5 0 2.8-2.8 4.7-6.6 4.7-3.3 0-5.8-1.5-7-4M29.5 9.8a6.9 6.9 0 1 0 0 13.8 6.9 6.9 0 1 0 0-13.8zM43.2 25.6V7.8M43.2 17c0-4.8 2.6-7.1 7.2-7.1M56.8 3v15.6c0 3.6 1.8 5 5.4 5M52.3 9.8h9.9M67.4 25.6V7.8M73.5 16.7h13.8A6.9 6.9 0 1 0 86 20.8';
export const WORDMARK_DOT = { cx: 67.4, cy: 3.2, r: 2.4 } as const;

/** Where the lettering stands as a picture. */
export const WORDMARK_FILE = '/wordmark.svg';

/** The arrow of the exit plate, on a grid of 24, stroke 2.6. */
export const EXIT_ARROW_PATH = 'M5 12h12M12 6.5l5.5 5.5-5.5 5.5';

/** The plate's green: `sign` of the light theme. */
export const SIGN_COLOUR = '#00523b';
