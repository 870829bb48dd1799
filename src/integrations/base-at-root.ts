/** Calls of the two functions of `src/base.ts` that do nothing at the root. */
const CALLS = /\bwith(?:out)?Base\(/g;

/**
 * Takes the calls out of scripts where the site stands at the root of its host: the bundler leaves what returns its
 * argument as it is, and what scripts share of it would be one more file to fetch.
 *
 * @param base the path at which the site stands on its host
 */
export function baseAtRoot(base: string) {
  return {
    name: 'sortie:base-at-root',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => base === '/' && name === 'client',
    transform: (code: string, id: string) =>
      /\/src\/.+\.tsx?(?:\?|$)/.test(id) && code.search(CALLS) >= 0
        ? { code: code.replace(CALLS, '('), map: null }
        : undefined,
  };
}
