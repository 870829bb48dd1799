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

interface Packed {
  readonly version: string;
  readonly body: Promise<Buffer>;
}

const packed = new Map<string, Packed>();

/**
 * A file packed as its reader accepts it. Each version of a file is packed once, as a host does, and only the last
 * one is kept: a server may see many builds.
 *
 * @param version changes when the file does
 * @param read how to come by what is in it
 */
export function packedFile(
  file: string,
  version: string,
  encoding: Encoding,
  read: () => Promise<Buffer>,
): Promise<Buffer> {
  const key = `${encoding} ${file}`;
  const known = packed.get(key);
  if (known?.version === version) return known.body;
  const body = read().then((content) => encoders[encoding](content));
  packed.set(key, { version, body });
  // What could not be read now may be there next time.
  body.catch(() => packed.get(key)?.body === body && packed.delete(key));
  return body;
}
