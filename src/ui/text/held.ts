import type { Inline, RichText } from '../../site/types.ts';

/** Up to this many characters a label stays in one piece, at 320 px too. */
export const UNBROKEN = 24;

/** Up to this many it does so with its stop as well, widely spaced letters included (WCAG 1.4.12), wherever it stands. */
const HELD = 18;

/** Holds a box and its stop together; one of more letters only where the window is not of the narrowest. */
export const holding = (letters: number): string => (letters <= HELD ? 'outward' : 'outward outward-far');

/** Stops, commas and closing brackets, with the space that French puts before some of them. */
const STOPS = /^[\u00a0\u202f]?[.,;:!?)»\]…]+/;

/** A part of a text, and behind a chip in one piece what must stay on its line. */
export type Held = Inline & { readonly stop?: string };

/**
 * Browsers break a line between a box and whatever follows: gives each chip the stop or comma behind it.
 *
 * @example heldTogether([chip, ', then']) // [{ ...chip, stop: ',' }, ' then']
 */
export function heldTogether(text: RichText): readonly Held[] {
  const held: Held[] = [];
  for (const part of text) {
    const before = held.at(-1);
    const stop = part.kind === 'text' && before && isBox(before) ? STOPS.exec(part.text)?.[0] : undefined;
    if (part.kind !== 'text' || !before || stop === undefined) held.push(part);
    else {
      held[held.length - 1] = { ...before, stop };
      if (part.text.length > stop.length) held.push({ kind: 'text', text: part.text.slice(stop.length) });
    }
  }
  return held;
}

/** Longer ones may break; words behind a meaning in brackets follow words, not a box. */
function isBox(part: Inline): boolean {
  return part.kind === 'label' && part.gloss === undefined && part.text.length <= UNBROKEN;
}

const BOX = new RegExp(
  `(<span class="label"[^>]*>([^<]{1,${UNBROKEN}})</span>)((?:\\u00a0|\\u202f|&nbsp;)?[.,;:!?)»\\]…]+)`,
  'g',
);

/** The same in the HTML of a guide, whose chips stand in its prose. */
export const heldInHtml = (html: string): string =>
  html.replace(
    BOX,
    (_, box: string, text: string, stop: string) =>
      `<span class="${holding(text.length)}">${box}${stop}</span>`,
  );
