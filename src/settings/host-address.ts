const EXAMPLE = 'https://help.example.com';

/**
 * What is wrong with an address at which the site is to stand, as the rest of "SITE_URL …"; nothing where it will do.
 * Every path of the site begins at the root of its host.
 */
export function wrongHostAddress(value: string): string | undefined {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    return `must be an address like ${EXAMPLE}, not "${value}"`;
  if (url.username !== '' || url.password !== '')
    return 'stands on every page: it must not hold a name or password';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return `names a host and nothing behind it, because the site fills the host from its root: ${url.origin} instead of "${value}"`;
  return undefined;
}
