import { CARD } from '../../outputs/cards/card.ts';

/** The ink of a letter, drawn once: how much of each pixel it covers, in steps, row by row. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  /** From where the letter stands to the stamp's corner, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly cover: Uint8Array;
}

// As PNG wants rows of sixteen colours: a byte that says "not filtered", then two pixels to a byte.
const STRIDE = CARD.width / 2 + 1;

/** Rows of the plate with nothing on it. */
export const blankRows = (count: number): Uint8Array => new Uint8Array(count * STRIDE);

/** Some rows of a picture. What is drawn on them is drawn on the picture. */
export const rowsOf = (rows: Uint8Array, from: number, to?: number): Uint8Array =>
  rows.subarray(from * STRIDE, to === undefined ? undefined : to * STRIDE);

/** Rows of pixels, each given by its place in the palette. */
export function toRows(pixels: Uint8Array): Uint8Array {
  const rows = blankRows(pixels.length / CARD.width);
  for (const [at, colour] of pixels.entries()) {
    const [row, column] = [Math.floor(at / CARD.width), at % CARD.width];
    const byte = row * STRIDE + 1 + (column >> 1);
    rows[byte] = (rows[byte] ?? 0) | (column & 1 ? colour : colour << 4);
  }
  return rows;
}

/**
 * Puts a stamp on rows.
 *
 * @param x where the letter stands, in pixels; `y` in rows
 * @param first the ink's first place in the palette
 */
export function press(rows: Uint8Array, stamp: Stamp, x: number, y: number, first: number): void {
  const { width, height, left, top, cover } = stamp;
  for (let row = 0; row < height; row++) {
    const from = row * width;
    const line = (y + top + row) * STRIDE + 1;
    for (let column = 0; column < width; column++) {
      const ink = cover[from + column] ?? 0;
      if (ink === 0) continue;
      const at = x + left + column;
      const byte = line + (at >> 1);
      const both = rows[byte] ?? 0;
      const colour = first - 1 + ink;
      // Two letters may touch: what covers more stays.
      if (at & 1) rows[byte] = (both & 0xf0) | Math.max(both & 0x0f, colour);
      else rows[byte] = (both & 0x0f) | Math.max(both & 0xf0, colour << 4);
    }
  }
}
