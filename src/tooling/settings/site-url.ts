import { wrongHostAddress } from '../../settings/host-address.ts';
import { UserError } from '../bootstrap/user-error.mjs';

/**
 * Where the site will stand, as the environment variable SITE_URL says.
 *
 * @throws UserError when it is no address of a host: every path of the site begins at its root
 */
export function siteUrl(value: string | undefined): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const wrong = wrongHostAddress(value);
  if (wrong !== undefined) throw new UserError(`SITE_URL ${wrong}.`);
  return new URL(value);
}
