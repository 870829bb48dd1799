import { malformed, type ParsedLine } from './log-entry.ts';
import { entryOf, nameOf } from './named-fields.ts';

/** Headers lie deepest: `request.headers.User-Agent[0]`. */
const DEEPEST = 4;
const MOST_FIELDS = 200;

/**
 * Reads a line that is one object in JSON, as Caddy, Traefik, Envoy and many an nginx write it.
 *
 * @param line one character per byte
 */
export function parseJsonLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(line, 'latin1').toString('utf8'));
  } catch {
    return malformed('not-a-log-line');
  }
  const fields = new Map<string, string | number>();
  collect('', value, DEEPEST, fields);
  return entryOf(fields);
}

/** Puts what an object says into one list; of several values of a header the first counts. */
function collect(path: string, value: unknown, depth: number, into: Map<string, string | number>): void {
  if (depth < 0 || into.size >= MOST_FIELDS) return;
  const name = nameOf(path);
  if (typeof value === 'number') into.set(name, value);
  else if (typeof value === 'string') into.set(name, asBytes(value));
  else if (Array.isArray(value)) collect(path, value[0], depth - 1, into);
  else if (typeof value === 'object' && value !== null) {
    if (name === 'requestheaders') into.set(name, '');
    for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner, depth - 1, into);
  }
}

/** All other formats give one character per byte, and what the bytes mean is decided field by field. */
function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
