/** The pages that other sites may show, if they are allowed to: those of the wizard. */
const WIZARD = /^\/[a-z-]+\/cancel\//;

/**
 * What a host should send with every answer. The content security policy itself is a `<meta>` in
 * each page, which cannot carry `frame-ancestors`; the two policies add up.
 *
 * @param portals the sites that may show the wizard in a frame
 */
export function securityHeaders(
  pathname: string,
  portals: readonly string[],
): Readonly<Record<string, string>> {
  const ancestors = ["'self'", ...(WIZARD.test(pathname) ? portals : [])];
  return {
    'Content-Security-Policy': `frame-ancestors ${ancestors.join(' ')}`,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** How long a browser may keep a file: for ever when its name changes with its content. */
export function cacheControl(pathname: string): string {
  const hashed = /^\/_astro\/|^\/pagefind\/.+_[0-9a-f]{6,}\.pf_\w+$/.test(pathname);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** What pages of other sites may read in the browser: the files of the API, twins and their list. */
const PUBLIC_DATA = /^\/api\/.|\.md$|^\/llms\.txt$/;

/** Headers that depend on the file: public data may be read from anywhere, as `/{lang}/api/` says. */
export function fileHeaders(pathname: string): Readonly<Record<string, string>> {
  return PUBLIC_DATA.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {};
}
