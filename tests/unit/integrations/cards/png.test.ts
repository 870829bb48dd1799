import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { packRows, toPng } from '../../../../src/integrations/cards/png.ts';

const PALETTE = [
  [0, 82, 59],
  [255, 255, 255],
  [63, 138, 112],
] as const;
/** Rows of four pixels: a byte for the filter, two with the colours. */
const ROWS = Array.from({ length: 5000 }, (_, row) => [
  0,
  row % 2 === 0 ? 0x01 : 0x21,
  row % 3 === 0 ? 0x12 : 0,
]);
const rows = (from: number, to: number): Uint8Array => Uint8Array.from(ROWS.slice(from, to).flat());
const size = { width: 4, height: ROWS.length };

describe('a picture of strips', () => {
  it('reads as if it had been packed at once', async () => {
    const strips = [packRows(rows(0, 1)), packRows(rows(1, 3000)), packRows(rows(3000, 5000), true)];
    const png = toPng(size, PALETTE, await Promise.all(strips));
    // Reading fails on a wrong sum of the stream or of a chunk.
    const read = await sharp(png, { failOn: 'warning' }).removeAlpha().raw().toBuffer();
    const wanted = ROWS.flatMap(([, ...bytes]) =>
      bytes.flatMap((byte) => [PALETTE[byte >> 4] ?? [], PALETTE[byte & 15] ?? []].flat()),
    );
    expect(read.equals(Buffer.from(wanted))).toBe(true);
  });

  it('is refused by readers when a strip is missing', async () => {
    const strips = await Promise.all([packRows(rows(0, 3000)), packRows(rows(3000, 5000), true)]);
    const png = toPng(size, PALETTE, strips.slice(1));
    await expect(sharp(png, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow();
  });
});
