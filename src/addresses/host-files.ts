/** What says which files a build kept of the release before, for the next build. */
export const KEPT_FILE = '_kept.json';

/** What hosts and the next build read at the top of the site, and no reader. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', KEPT_FILE];

/** Whether a path of the site is one of those. */
export const isForHosts = (pathname: string): boolean =>
  HOST_FILES.some((file) => pathname.toLowerCase() === `/${file}`);

/** What a packed file is called beside the file that it holds. */
const PACKED = /\.(?:br|gz)$/;

/** The path of the file that a packed one holds; of others, their own. */
export const unpacked = (pathname: string): string => pathname.replace(PACKED, '');
