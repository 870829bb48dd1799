import sharp from 'sharp';
import type { Stamp } from './raster.ts';
import type { TextStyle } from './set-text.ts';

interface Cell extends Omit<Stamp, 'cover'> {
  readonly id: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

const SHEET_WIDTH = 2048;
/** Between two letters, so that the edges of one are not in the other's stamp. */
const GAP = 2;

/**
 * Draws letters of one style on one sheet and cuts them out.
 *
 * @param steps what a fully covered pixel has
 * @returns by letter; without those that have no ink
 */
export async function stampsOf(
  style: TextStyle,
  ids: Iterable<number>,
  steps: number,
): Promise<ReadonlyMap<number, Stamp>> {
  const { cells, height } = arrange(style, ids);
  if (cells.length === 0) return new Map();
  const scale = style.size / style.typeface.unitsPerEm;
  const letters = cells.map(
    ({ path, x, y, left, top }) =>
      `<path transform="translate(${x - left} ${y - top}) scale(${scale} ${-scale})" d="${path}"/>`,
  );
  const size = `width="${SHEET_WIDTH}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size}/><g fill="#fff">${letters.join('')}</g></svg>`;
  const sheet = await sharp(Buffer.from(svg), { unlimited: true }).extractChannel(0).raw().toBuffer();
  return new Map(cells.map((cell) => [cell.id, cutOut(sheet, cell, steps)]));
}

/** Places for the letters, in rows from top to bottom. */
function arrange({ typeface, size }: TextStyle, ids: Iterable<number>) {
  const scale = size / typeface.unitsPerEm;
  const cells: Cell[] = [];
  let [x, y, next] = [0, 0, 0];
  for (const id of ids) {
    const outline = typeface.outline(id);
    if (!outline) continue;
    const left = Math.floor(outline.left * scale);
    const top = Math.floor(-outline.top * scale);
    const width = Math.ceil((outline.left + outline.width) * scale) - left;
    const height = Math.ceil((outline.height - outline.top) * scale) - top;
    if (x + width > SHEET_WIDTH) [x, y] = [0, next];
    cells.push({ id, path: outline.path, x, y, left, top, width, height });
    x += width + GAP;
    next = Math.max(next, y + height + GAP);
  }
  return { cells, height: next };
}

function cutOut(sheet: Uint8Array, cell: Cell, steps: number): Stamp {
  const { x, y, left, top, width, height } = cell;
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * SHEET_WIDTH + x;
    for (let column = 0; column < width; column++)
      cover[row * width + column] = Math.round(((sheet[from + column] ?? 0) / 255) * steps);
  }
  return { left, top, width, height, cover };
}
