import { readCatalogue } from './check.ts';
import type { Catalogue } from './model.ts';
import type { ParsedFiles } from './read/yaml-file.ts';

let memo: Catalogue | undefined;

/** Kept in development alone, where one file is edited and all are read again. */
const parsed: ParsedFiles | undefined = import.meta.hot && new Map();

// `integrations/content-reload.ts` says so when a file under content/ was edited.
import.meta.hot?.on('astro:content-changed', () => {
  memo = undefined;
});

/**
 * The catalogue of this repository, read once per build; in development again after an edit.
 *
 * @throws CatalogueError when the content is not sound
 */
export function loadCatalogue(): Catalogue {
  memo ??= readCatalogue(process.cwd(), parsed);
  return memo;
}
