import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Past this level a picture is a twentieth smaller and takes six times as long. */
const LEVEL = 6;
const MODULUS = 65_521;
/** How many bytes can be summed before a sum has to be reduced. */
const RUN = 3800;

interface Sums {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Packed rows of a picture. They can be put one under another without being packed again. */
export interface Strip extends Sums {
  readonly packed: Uint8Array;
}

/**
 * Packs rows, as `raster.ts` holds them.
 *
 * @param last whether they are the last ones of the picture
 */
export async function packRows(rows: Uint8Array, last = false): Promise<Strip> {
  const finishFlush = last ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
  return { packed: await deflate(rows, { level: LEVEL, finishFlush }), ...sumsOf(rows) };
}

/** The two sums of Adler-32, with which zlib ends a stream. */
function sumsOf(bytes: Uint8Array): Sums {
  let [a, b] = [1, 0];
  for (let from = 0; from < bytes.length; from += RUN) {
    const to = Math.min(from + RUN, bytes.length);
    for (let at = from; at < to; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
  return { a, b, length: bytes.length };
}

/** The sums of two stretches of bytes, one after the other. */
function joined(first: Sums, second: Sums): Sums {
  const shift = (second.length % MODULUS) * (first.a + MODULUS - 1);
  return {
    a: (first.a + second.a + MODULUS - 1) % MODULUS,
    b: (first.b + second.b + shift) % MODULUS,
    length: first.length + second.length,
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/**
 * A PNG of strips.
 *
 * @param strips from top to bottom, the last one packed as such
 * @param palette red, green and blue of at most 16 colours
 */
export function toPng(
  size: { readonly width: number; readonly height: number },
  palette: readonly (readonly [number, number, number])[],
  strips: readonly Strip[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size.width, 0);
  header.writeUInt32BE(size.height, 4);
  // Four bits to a pixel, from a palette.
  header.set([4, 3], 8);
  const { a, b } = strips.reduce<Sums>(joined, { a: 1, b: 0, length: 0 });
  const end = Buffer.alloc(4);
  end.writeUInt32BE(b * 65_536 + a);
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), ...strips.map(({ packed }) => packed), end]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', stream),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
