import sharp from 'sharp';

/** Side of the squares that are compared by their mean colour, in pixels of a picture at half size. */
const SQUARE = 4;

/** How far the means of a channel may lie apart, of 255: edges of letters differ by less. */
const NEAR = 10;

/** How many squares in a thousand may differ all the same. */
const MOST_PER_MILLE = 1;

interface Means {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

async function meansOf(picture: Buffer): Promise<Means> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const size = { width: Math.ceil(width / SQUARE), height: Math.ceil(height / SQUARE) };
  const data = await sharp(picture)
    .removeAlpha()
    .resize({ ...size, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  return { ...size, data };
}

/**
 * What is different between two pictures of a page; `undefined` when nothing is that a reader
 * would see. Squares are compared and not pixels, so that a newer browser may draw letters anew.
 */
export async function differenceOf(before: Buffer, now: Buffer): Promise<string | undefined> {
  const [one, other] = await Promise.all([meansOf(before), meansOf(now)]);
  // A line of text more or less shows in the height; a rounded pixel does not count.
  if (one.width !== other.width || Math.abs(one.height - other.height) > 1)
    return `it was ${one.width * SQUARE * 2} × ${one.height * SQUARE * 2} and is ${other.width * SQUARE * 2} × ${other.height * SQUARE * 2}`;
  const squares = one.width * Math.min(one.height, other.height);
  const different: number[] = [];
  for (let square = 0; square < squares; square += 1) {
    const far = [0, 1, 2].some(
      (channel) =>
        Math.abs((one.data[square * 3 + channel] ?? 0) - (other.data[square * 3 + channel] ?? 0)) > NEAR,
    );
    if (far) different.push(square);
  }
  const [first = 0] = different;
  if (different.length <= (squares * MOST_PER_MILLE) / 1000) return undefined;
  const top = Math.floor(first / one.width) * SQUARE * 2;
  return `${different.length} of ${squares} squares differ, the first ${top} px from the top`;
}

/** A picture as it is kept: small, and good enough to be looked at and compared. */
export function packed(picture: Buffer): Promise<Buffer> {
  return sharp(picture).webp({ quality: 30, effort: 4 }).toBuffer();
}
