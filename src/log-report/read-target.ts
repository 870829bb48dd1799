import { decodeField } from './decode-field.ts';

/** Not `&amp;`, which is what parts a query there. */
const ENTITY = /&(?:#[^;&\s]{1,8}|commat|period);/gi;

/** Longer ones are somebody's joke, and what is looked for in them takes long. */
const LONGEST_REFERER = 4_000;

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
  // An address that was escaped for a page holds signs as "&#64;": they neither end a query nor part it.
  const text = decodeField(raw).replace(ENTITY, encodeURIComponent);
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

/**
 * What a referer names, without its query.
 *
 * @example withoutQuery('https://help.example/fr/?token=x') // 'https://help.example/fr/'
 */
export function withoutQuery(raw: string): string {
  return (
    decodeField(raw.slice(0, LONGEST_REFERER))
      .replace(ENTITY, encodeURIComponent)
      // A password may hold the sign at which a query begins: what stands before it is no host then.
      .replace(/(?<=[/\\]{2})[^/\\?#]*(?=[?#].*@)/s, '[user]')
      .replace(/[?#].*$/s, '')
  );
}
