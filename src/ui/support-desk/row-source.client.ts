import type { Locale } from '../../i18n/locales.ts';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { deskItemPath } from '../../urls.ts';
import { aboutOf, readRows } from './read-rows.client.ts';

/** @throws where there is no such file, or it cannot be had now */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The replies about one guide or plan. Rejects where there is none of that code. */
export const fetchReplies = async (code: string): Promise<DeskReplies> =>
  (await fetched(deskItemPath(code))).json();

/** The rows of a part of the desk's list, all its pages together. */
export async function fetchPart(path: string): Promise<readonly DeskRow[]> {
  const first = await fetchPage(path);
  const others = [...first.querySelectorAll('.parts a:not([aria-current])')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const pages = await Promise.all(others.map(fetchPage));
  return [first, ...pages].flatMap(readRows);
}

async function fetchPage(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetched(path)).text(), 'text/html');
}

/** The row of a guide or plan whose part of the list is not there: without what the list says of it besides its title. */
export async function fetchRow(code: string, locale: Locale): Promise<DeskRow | undefined> {
  const { links, replies } = await fetchReplies(code);
  const href = new URL(links[locale]).pathname;
  const about = aboutOf(href);
  return about && { provider: null, ...about, code, title: replies[locale].title, second: '', href };
}
