import { lineCount } from './file-length.ts';
import type { Check, Finding } from './finding.ts';
import { findInFiles } from './project-files.ts';

/** Enough for the paths of a route, its data and one component; past this it says or shows something itself. */
const LONGEST = 25;

const PAGES = /^src\/pages\/.+\.(?:ts|astro)$/;

/** A finding when a file of src/pages is more than a route. */
export function findPageLength(file: string, text: string): readonly Finding[] {
  const lines = lineCount(text);
  if (!PAGES.test(file) || lines <= LONGEST) return [];
  const message = `has ${lines} lines, at most ${LONGEST}: a route gets its data and places one page component of src/ui`;
  return [{ file, message }];
}

export const pageLength: Check = {
  name: 'length of routes',
  find: (root) => findInFiles(root, (file) => PAGES.test(file), findPageLength),
};
