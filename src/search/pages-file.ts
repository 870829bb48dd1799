import { isKind, type SearchablePage } from './page.ts';

/**
 * The file the build writes beside each index: what kind of page each one is, whose, and its title.
 * It is a file of its own because the engine searches in everything it is given to store, and an
 * id such as `domains/cancel` would make "cancel" match on every page.
 */
export interface PagesFile {
  readonly version: 1;
  /** The parts of the index, relative to its folder, to tell "not found" from "not loaded". */
  readonly chunks: readonly string[];
  readonly pages: Readonly<Record<string, Omit<SearchablePage, 'url'> & { readonly fragment: string }>>;
}

/** The pages by the engine's own name for them. */
export type PageIndex = ReadonlyMap<string, SearchablePage>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPage(url: string, value: unknown): [string, SearchablePage] {
  if (!isRecord(value)) throw new Error(`pages file: "${url}" is not an object`);
  const { fragment, id, kind, title, provider, family } = value;
  if (typeof fragment !== 'string' || typeof id !== 'string' || typeof title !== 'string' || !isKind(kind)) {
    throw new Error(`pages file: "${url}" lacks fragment, id, title or kind`);
  }
  const page: SearchablePage = {
    url,
    id,
    kind,
    title,
    ...(typeof provider === 'string' && { provider }),
    ...(typeof family === 'string' && { family }),
  };
  return [fragment, page];
}

/**
 * @throws when the file is not one of this version: an old copy from a cache, or an error page
 */
export function readPagesFile(json: unknown): {
  readonly pages: PageIndex;
  readonly chunks: readonly string[];
} {
  if (!isRecord(json) || json['version'] !== 1) throw new Error('pages file: not of version 1');
  const { pages, chunks } = json;
  if (!isRecord(pages) || !Array.isArray(chunks)) throw new Error('pages file: lacks pages or chunks');
  return {
    pages: new Map(Object.entries(pages).map(([url, page]) => readPage(url, page))),
    chunks: chunks.filter((chunk) => typeof chunk === 'string'),
  };
}
