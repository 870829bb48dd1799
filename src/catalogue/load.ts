import { readCatalogue } from './catalogue.ts';
import type { Catalogue } from './schemas/catalogue.ts';

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
