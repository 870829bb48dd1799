import { SETTINGS_FILE } from '../../settings/read-settings.ts';
import { UserError } from '../bootstrap/user-error.mjs';

/** Names that nobody can have, or that only this machine knows. @see RFC 2606, RFC 6761 */
const NOBODYS = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local)$|^[\d.]+$|^\[/;

/**
 * Refuses what readers would be sent to in vain: it stands on every page, in the sitemap and in what is copied.
 *
 * @param url where the site will stand
 * @throws UserError for an address that is nobody's, or that is not encrypted
 */
export function assertReleasable(url: string): void {
  const { protocol, hostname } = new URL(url);
  const how = `Set "url" in ${SETTINGS_FILE}, or SITE_URL for one build.`;
  if (NOBODYS.test(hostname))
    throw new UserError(
      `${url} is an address that no reader can open, and it would stand on every page. ${how}`,
    );
  if (protocol !== 'https:')
    throw new UserError(`${url} is not encrypted; a release begins with https://. ${how}`);
}
