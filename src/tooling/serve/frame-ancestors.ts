import { UserError } from '../bootstrap/user-error.mjs';

/** A site as a content security policy names it; a semicolon or a line end would begin another directive. */
const SITE = /^(?:https?:\/\/)?(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::(?:\d{1,5}|\*))?$/i;

/**
 * The sites that may show the wizard in a frame, as the environment variable SORTIE_FRAME_ANCESTORS
 * names them, separated by spaces. None when it is not set.
 *
 * @throws UserError when it names something else
 */
export function allowedPortals(value = process.env['SORTIE_FRAME_ANCESTORS']): readonly string[] {
  const sites = (value ?? '').split(/\s+/).filter(Boolean);
  const wrong = sites.find((site) => !SITE.test(site));
  if (wrong !== undefined)
    throw new UserError(
      `SORTIE_FRAME_ANCESTORS takes sites like https://portal.example, separated by spaces, not "${wrong}".`,
    );
  return sites;
}
