import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { printable } from '../tooling/bootstrap/printable.mjs';
import { UserError } from '../tooling/bootstrap/user-error.mjs';
import { type LineSink, LineSplitter } from './split-lines.ts';

const MAGIC: readonly {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly unpack: string;
}[] = [
  { name: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd], unpack: 'zstdcat' },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58], unpack: 'xzcat' },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68], unpack: 'bzcat' },
];
const GZIP = [0x1f, 0x8b];

const startsWith = (chunk: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => chunk[index] === byte);

/**
 * Makes sure that every file is there before the first is read: the last one missing should not
 * cost the time of the others.
 *
 * @throws UserError that names the file
 */
export async function assertReadable(files: readonly string[]): Promise<void> {
  for (const file of files.filter((each) => each !== '-')) {
    const found = await stat(file).catch(() => undefined);
    if (!found) throw new UserError(`There is no file ${printable(file)}.`);
    if (found.isDirectory()) throw new UserError(`${printable(file)} is a folder: name the log files in it.`);
  }
}

/**
 * Reads one log to its end, line by line; gzip is recognised by its first bytes.
 *
 * @param file a path, or "-" for standard input
 * @param warn told when the file breaks off; what was read until then counts
 * @throws UserError when the file cannot be read at all
 */
export async function readLog(file: string, sink: LineSink, warn: (message: string) => void): Promise<void> {
  const lines = new LineSplitter(sink);
  const source: NodeJS.ReadableStream =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const name = file === '-' ? 'standard input' : printable(file);
  let packed = false;
  try {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await firstBytes(chunks);
    const other = MAGIC.find(({ bytes }) => startsWith(first, bytes));
    if (other)
      throw new UserError(`${name} is packed with ${other.name}: ${other.unpack} FILE | npm run report -- -`);
    packed = startsWith(first, GZIP);
    if (packed) await unpack(first, chunks, lines);
    else {
      lines.push(first);
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) lines.push(next.value);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = printable(error instanceof Error ? error.message : String(error));
    if (!packed) throw new UserError(`${name} cannot be read: ${reason}.`);
    warn(`${name} is damaged and was read up to there: ${reason}.`);
  }
  lines.end();
}

/** The beginning of a stream; a pipe may deliver a single byte at a time. */
async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  while (bytes.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    bytes = Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function unpack(first: Buffer, rest: AsyncIterator<Buffer>, lines: LineSplitter): Promise<void> {
  async function* all(): AsyncGenerator<Buffer> {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  await pipeline(all(), createGunzip({ chunkSize: 1 << 18 }), async (unpacked: AsyncIterable<Buffer>) => {
    for await (const chunk of unpacked) lines.push(chunk);
  });
}
