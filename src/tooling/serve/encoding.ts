import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encoders = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

export type Encoding = keyof typeof encoders;

/** The best encoding a request's `Accept-Encoding` allows. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const refused = /;\s*q=0(?:\.0*)?$/;
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !refused.test(part))
      .map((part) => part.split(';')[0]),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : undefined;
}

const packed = new Map<string, Promise<Buffer>>();

/**
 * A file packed as its reader accepts it. Each version of a file is packed once, as a host does.
 *
 * @param version changes when the file does
 */
export function packedFile(file: string, version: string, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${version} ${file}`;
  const known = packed.get(key);
  if (known !== undefined) return known;
  const body = readFile(file).then((content) => encoders[encoding](content));
  packed.set(key, body);
  // What could not be read now may be there next time.
  body.catch(() => packed.delete(key));
  return body;
}
