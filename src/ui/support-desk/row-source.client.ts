import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { CITED_PATH, deskItemPath } from '../../urls.ts';
import { parsePage } from '../browser/trusted-types.client.ts';
import { aboutOf, readRows } from './read-rows.client.ts';

/** After this long an agent has to go on with what there is. */
const PATIENCE_MS = 8000;

/** @throws where there is no such file, or it cannot be had now */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, { signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The replies about one guide or plan. Rejects where there are none of that code, or not the whole of them. */
export async function fetchReplies(code: string): Promise<DeskReplies> {
  const found: unknown = await (await fetched(deskItemPath(code))).json();
  if (isWhole(found)) return found;
  throw new Error(`${code}: no replies`);
}

/** Whether a file is one of the site's replies: what else may stand at its address has no replies in all languages. */
function isWhole(found: unknown): found is DeskReplies {
  const { replies, links } = (found ?? {}) as Partial<DeskReplies>;
  return LOCALES.every((locale) => Array.isArray(replies?.[locale]?.parts) && links?.[locale] !== undefined);
}

/** Codes of what cites a document, by what its address names it by. Rejects where the file cannot be had. */
export async function fetchCited(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: unknown = await (await fetched(CITED_PATH)).json();
  const entries = Object.entries(found ?? {}).filter(([, codes]) => Array.isArray(codes));
  return Object.fromEntries(entries);
}

/** The rows of a part of the desk's list, all its pages together. */
export async function fetchPart(path: string): Promise<readonly DeskRow[]> {
  const first = await fetchPage(path);
  const others = [...first.querySelectorAll('.parts a:not([aria-current])')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const pages = await Promise.all(others.map(fetchPage));
  return [first, ...pages].flatMap(readRows);
}

/** A page of this site. Rejects where there is none, or not the whole of it. */
export async function fetchPage(path: string): Promise<Document> {
  return parsePage(await (await fetched(path)).text());
}

/** The row of a guide or plan whose part of the list is not there: without what the list says of it besides its title. */
export async function fetchRow(code: string, locale: Locale): Promise<DeskRow | undefined> {
  const { links, replies } = await fetchReplies(code);
  const href = new URL(links[locale]).pathname;
  const about = aboutOf(href);
  return about && { provider: null, ...about, code, title: replies[locale].title, second: '', href };
}
