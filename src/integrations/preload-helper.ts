const HELPER = '\0vite/preload-helper.js';

/**
 * Takes the helper out that Vite puts around each `import()` to fetch ahead what it needs: it weighs more
 * than the one small script that every page carries.
 */
export function withoutPreloadHelper() {
  return {
    name: 'sortie:without-preload-helper',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
