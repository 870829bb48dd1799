/** Put in its place by the build: see `vite.define` in `astro.config.mjs`. */
declare const __BASE__: string | undefined;

/**
 * The path at which the site stands on its host, between slashes: `/`, or `/help/`. Pages and scripts have it from the
 * address in the settings (`settings/host-address.ts`); it is a constant of the build, and at `/` nothing is left of it.
 * Not Astro's `BASE_URL`, which a variable of that name in somebody's shell overrides. Checks and tools run outside the
 * build: for them, and for the ledger, every path begins at the site itself, so that a site that is moved to another
 * path keeps every promise.
 */
export const BASE: string = typeof __BASE__ === 'undefined' ? '/' : __BASE__;

/** A path of the site as it stands on its host. @param path from the top of the site, with a slash before it */
export const withBase = (path: string): string => (BASE === '/' ? path : pathBelow(BASE, path));

/** A path of the host as it stands in the site; one that is not of the site stays as it is. */
export const withoutBase = (path: string): string => (BASE === '/' ? path : pathWithin(BASE, path));

/** The same for who is told the base, and no build's constant. */
export const pathBelow = (base: string, path: string): string => `${base}${path.slice(1)}`;

export const pathWithin = (base: string, path: string): string =>
  path.startsWith(base) ? path.slice(base.length - 1) : path;
