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

/**
 * For tasks that build the site to try it: tests ask for pages from the root of the host. What is otherwise below a path
 * is tried on sites of its own: tests/dist/below-a-path.test.ts, tests/e2e/links/below-a-path.spec.ts.
 */
export function standAtTheRoot(root: string): void {
  const { site, base } = siteStanding(root);
  if (base !== '/') process.env['SITE_URL'] = new URL(site).origin;
}
