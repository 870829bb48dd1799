import { site } from '../settings/site.ts';
import { checkContent } from './check.ts';
import { CatalogueError, type Finding } from './finding.ts';
import type { Catalogue } from './model.ts';
import { asSwitched } from './read/switched-off.ts';
import type { ParsedFiles } from './read/yaml-file.ts';

/** What was read, without the places of everything in it: a build would carry them to its end. */
type Read = Pick<ReturnType<typeof checkContent>, 'catalogue' | 'findings'>;

let memo: Read | undefined;

/** The last one that was sound: in development, what pages are made of that a mistake does not concern. */
let sound: Catalogue | undefined;

/** Kept in development alone, where one file is edited and all are read again. */
const parsed: ParsedFiles | undefined = import.meta.hot && new Map();

// `integrations/content-reload.ts` says so when a file under content/ was edited.
import.meta.hot?.on('astro:content-changed', () => {
  memo = undefined;
});

function read(): Read {
  if (memo) return memo;
  const { catalogue: whole, findings } = checkContent(process.cwd(), { parsed });
  const catalogue = whole && asSwitched(whole, site().features);
  if (catalogue) sound = catalogue;
  memo = { findings, ...(catalogue && { catalogue }) };
  return memo;
}

/**
 * The catalogue of this repository, read once per build; in development again after an edit, and as it was before
 * while the content is not sound. What is wrong then, `contentFindings` says.
 *
 * @throws CatalogueError when the content is not sound, and in development was not since the start
 */
export function loadCatalogue(): Catalogue {
  const { catalogue, findings } = read();
  const usable = catalogue ?? (import.meta.hot && sound);
  if (!usable) throw new CatalogueError(findings);
  return usable;
}

/** All that is wrong in the content as it stands. */
export function contentFindings(): readonly Finding[] {
  return read().findings;
}
