import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { readCatalogue } from './check.ts';
import type { Catalogue } from './model.ts';

let memo: { readonly catalogue: Catalogue; readonly read: number } | undefined;

/** In development an edited file must show; a second is enough for one page to read it once. */
const FRESH_FOR_MS = import.meta.env.DEV ? 1000 : Number.POSITIVE_INFINITY;

/**
 * The catalogue of this repository, read once per build.
 *
 * @throws CatalogueError when the content is not sound
 */
export function loadCatalogue(): Catalogue {
  if (!memo || Date.now() - memo.read > FRESH_FOR_MS)
    memo = { catalogue: readCatalogue(process.cwd()), read: Date.now() };
  return memo.catalogue;
}

/**
 * The file of a guide in one language, ready to be rendered.
 *
 * @throws when the catalogue lists a guide that Astro's collection lacks
 */
export async function loadGuide(locale: Locale, id: string): Promise<CollectionEntry<'guides'>> {
  const entry = (await getCollection('guides')).find((candidate) => candidate.id === `${locale}/${id}`);
  if (!entry) throw new Error(`the guide ${locale}/${id} is not in the collection`);
  return entry;
}

/** The bodies of all guides as they were written, under their heads. */
export async function loadGuideBodies(): Promise<(locale: Locale, id: string) => string> {
  const bodies = new Map((await getCollection('guides')).map(({ id, body }) => [id, body ?? '']));
  return (locale, id) => bodies.get(`${locale}/${id}`) ?? '';
}
