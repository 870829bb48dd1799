import type { Locale } from '../i18n/locales.ts';
import { readSettings } from './read-settings.ts';
import type { HousePage, SiteSettings } from './schema.ts';

let memo: SiteSettings | undefined;

import.meta.hot?.on('astro:content-changed', () => {
  memo = undefined;
});

/** Whose help centre is being built: that of the folder in which the build runs, read once. @throws when it is not sound */
export function site(): SiteSettings {
  memo ??= readSettings(process.cwd());
  return memo;
}

/** Most characters of the short name. */
const SHORT = 16;

/** The name where there is little room. */
export const shortName = ({ name, shortName: short }: SiteSettings): string =>
  short ?? name.slice(0, SHORT).trim();

/** A page of the house in a language; where it has none in it, the one that it has. */
export const pageIn = (page: HousePage | undefined, locale: Locale): string | undefined =>
  typeof page === 'string' ? page : (page?.[locale] ?? Object.values(page ?? {})[0]);
