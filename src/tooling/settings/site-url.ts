import { UserError } from '../bootstrap/user-error.mjs';

/**
 * Where the site will stand, as the environment variable SITE_URL says.
 *
 * @throws UserError when it is no address of a host: every path of the site begins at its root
 */
export function siteUrl(value: string | undefined): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.parse(value);
  const example = 'https://help.example.com';
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UserError(`SITE_URL must be an address like ${example}, not "${value}".`);
  if (url.username !== '' || url.password !== '')
    throw new UserError('SITE_URL stands on every page: it must not hold a name or password.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new UserError(
      `SITE_URL names a host and nothing behind it, because the site fills the host from its root: ${url.origin} instead of "${value}".`,
    );
  return url;
}
