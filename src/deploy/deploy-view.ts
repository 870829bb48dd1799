import type { Addresses } from '../addresses/addresses.ts';
import { FILE_TYPES } from '../addresses/content-types.ts';
import { headerRules } from '../addresses/host-headers.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { DeployView } from './view.ts';

/** What is asked of a build besides its content. */
export interface Standing {
  /** Where the site will stand; its path ends in a slash. */
  readonly url: URL;
  /** The sites that may show the wizard in a frame. */
  readonly portals: readonly string[];
  /** The path of every page. */
  readonly pages: readonly string[];
}

/** What hosts have to know of a site. Tombstones are pages like others and need no redirect. */
export function deployView({ gone }: Pick<Addresses, 'gone'>, { url, portals, pages }: Standing): DeployView {
  return {
    origin: url.origin,
    base: url.pathname,
    folder: '/srv/help',
    languages: LOCALES,
    headers: headerRules(portals),
    redirects: gone.flatMap((fate) => (fate.kind === 'moved' ? [{ from: fate.url, to: fate.to.url }] : [])),
    types: FILE_TYPES,
    pages,
  };
}
