import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** Vite's name for it, and ours for what stands in its place: the code is our own, and its licence too. */
const HELPER = '\0vite/preload-helper.js';
const OURS = '\0sortie/preload-helper.js';

/**
 * Takes out what Vite puts around each `import()` to fetch ahead what it needs: helper and list weigh more
 * than the one small script that every page carries. Each importer has a copy of what is left, which then leaves no
 * trace; shared, it would be a file and a request.
 */
export function withoutPreloadHelper() {
  return {
    name: 'sortie:without-preload-helper',
    enforce: 'pre' as const,
    // An option of the build itself would be overwritten for the browser's part of it.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    resolveId(source: string, importer: string | undefined) {
      if (source !== HELPER || importer === undefined) return undefined;
      // Of the path in the project: the full one would change the build with its folder.
      const by = createHash('sha256').update(relative(process.cwd(), importer)).digest('hex').slice(0, 8);
      return `${OURS}?copy=${by}`;
    },
    load: (id: string) =>
      id.startsWith(OURS) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
