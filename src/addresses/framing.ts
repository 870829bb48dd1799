/** A site as a content security policy names it; a semicolon or a line end would begin another directive. */
const SITE = /^(?:https?:\/\/)?(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::(?:\d{1,5}|\*))?$/i;

/**
 * The sites that may show the wizard in a frame, separated by spaces. None when it is not set.
 *
 * @param value the environment variable SORTIE_FRAME_ANCESTORS
 * @throws when it names something else
 */
export function allowedPortals(value: string | undefined): readonly string[] {
  const sites = (value ?? '').split(/\s+/).filter(Boolean);
  const wrong = sites.find((site) => !SITE.test(site));
  if (wrong !== undefined)
    throw new Error(
      `SORTIE_FRAME_ANCESTORS takes sites like https://portal.example, separated by spaces, not "${wrong}".`,
    );
  return sites;
}
