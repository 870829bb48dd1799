import { decodeField } from './clean-text.ts';

const NO_QUERY = new URLSearchParams();

export interface Target {
  /** Begins with a slash; a folder's `index.html` is left out. Escapes (`%20`) stay as they are. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * The path and query of what a request asked for; undefined where it asked for something else,
 * like `*` or a connection to a host.
 *
 * @param raw as the log has it: a path, or a whole address as proxies and referers have it
 * @example readTarget('https://help.example/fr/search/?q=vps')?.path // '/fr/search/'
 */
export function readTarget(raw: string): Target | undefined {
  const text = decodeField(raw);
  const start = text.startsWith('/') ? 0 : pathStart(text);
  if (start < 0) return undefined;
  const hash = text.indexOf('#', start);
  const end = hash < 0 ? text.length : hash;
  const mark = text.indexOf('?', start);
  const pathEnd = mark < 0 || mark > end ? end : mark;
  return {
    path: text.slice(start, pathEnd).replace(/\/index\.html$/, '/') || '/',
    query: pathEnd === end ? NO_QUERY : new URLSearchParams(text.slice(pathEnd + 1, end)),
  };
}

function pathStart(address: string): number {
  const host = /^https?:\/\/[^/?#]+/i.exec(address)?.[0];
  return host === undefined ? -1 : host.length;
}

/** Percent escapes as the letters they stand for, as far as they stand for any. */
export function decodePath(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
