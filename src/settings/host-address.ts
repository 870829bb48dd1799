const EXAMPLE = 'https://help.example.com';

/** What a segment of the path may be: it stands in files for hosts, in rules and in scripts, and needs no escape in any. */
const PATH = /^\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*$/;

/**
 * What is wrong with an address at which the site is to stand, as the rest of "SITE_URL …"; nothing where it will do:
 * a host, or a path of one, with or without the slash at its end.
 */
export function wrongHostAddress(value: string): string | undefined {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    return `must be an address like ${EXAMPLE}, not "${value}"`;
  if (url.username !== '' || url.password !== '')
    return 'stands on every page: it must not hold a name or password';
  if (url.search !== '' || url.hash !== '')
    return `names a host, or a folder of it, and nothing behind that: ${addressOf(url)} instead of "${value}"`;
  if (!PATH.test(pathOf(url)))
    return `may name a folder of its host, of letters, digits, points, hyphens and underscores, as ${EXAMPLE}/help/; not "${value}"`;
  return undefined;
}

/** Where the site stands: all that anybody needs to know of its address. */
export interface Standing {
  /** The whole address, ending in a slash where it has a path: `https://help.example.com`, `https://example.com/help/`. */
  readonly site: string;
  /** Its path, between slashes: `/`, or `/help/`. */
  readonly base: string;
}

/** @param value an address that `wrongHostAddress` finds nothing wrong with */
export function standingAt(value: string): Standing {
  const url = new URL(value);
  return { site: addressOf(url), base: pathOf(url) };
}

const pathOf = ({ pathname }: URL): string => (pathname.endsWith('/') ? pathname : `${pathname}/`);

const addressOf = (url: URL): string => url.origin + (pathOf(url) === '/' ? '' : pathOf(url));
