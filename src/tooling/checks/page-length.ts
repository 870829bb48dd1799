import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lineCount } from './file-length.ts';
import type { Check, Finding } from './finding.ts';
import { projectFiles } from './project-files.ts';

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
  find: async (root) => {
    const pages = projectFiles(root).filter((file) => PAGES.test(file));
    return (
      await Promise.all(
        pages.map(async (file) => findPageLength(file, await readFile(join(root, file), 'utf8'))),
      )
    ).flat();
  },
};
