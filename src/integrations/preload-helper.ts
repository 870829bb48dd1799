const HELPER = '\0vite/preload-helper.js';

/**
 * Takes out what Vite puts around each `import()` to fetch ahead what it needs: helper and list weigh more
 * than the one small script that every page carries.
 */
export function withoutPreloadHelper() {
  return {
    name: 'sortie:without-preload-helper',
    enforce: 'pre' as const,
    // An option of the build itself would be overwritten for the browser's part of it.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id: string) =>
      id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
