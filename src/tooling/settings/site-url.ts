import { type Standing, standingAt, wrongHostAddress } from '../../settings/host-address.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { UserError } from '../bootstrap/user-error.mjs';

/**
 * Where the site will stand, as the environment variable SITE_URL says.
 *
 * @throws UserError when a site cannot stand there
 */
export function siteUrl(value: string | undefined): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const wrong = wrongHostAddress(value);
  if (wrong !== undefined) throw new UserError(`SITE_URL ${wrong}.`);
  return new URL(value);
}

/**
 * Where the site of a folder will stand, for tools that run outside its build.
 *
 * @throws UserError when SITE_URL is wrong, Error when the settings are
 */
export const siteStanding = (root: string): Standing =>
  standingAt(siteUrl(process.env['SITE_URL'])?.href ?? readSettings(root).url);
