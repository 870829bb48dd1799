import { withoutBase } from '../base.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Feature, missingFor } from './features.ts';
import { type Logo, readLogo } from './logo.ts';
import { readSettings } from './read-settings.ts';
import type { HousePage, SiteSettings } from './schema.ts';

let memo: { readonly settings: SiteSettings; readonly logo: Logo | undefined } | undefined;

import.meta.hot?.on('astro:content-changed', () => {
  memo = undefined;
});

function house(): NonNullable<typeof memo> {
  if (!memo) {
    const settings = readSettings(process.cwd());
    memo = { settings, logo: readLogo(process.cwd(), settings) };
  }
  return memo;
}

/** Whose help centre is being built: that of the folder in which the build runs, read once. @throws when it is not sound */
export const site = (): SiteSettings => house().settings;

/** Whether it has a part that a house may do without. */
export const has = (feature: Feature): boolean => site().features[feature];

/** Whether an address is there, as far as its part of the site goes: nothing may lead to it otherwise. */
export const offers = (address: string): boolean =>
  missingFor(withoutBase(address), site().features) === undefined;

/** Its logo, read once; nothing where it has none. @throws when there is no such picture */
export const siteLogo = (): Logo | undefined => house().logo;

/** Most characters of the short name. */
const SHORT = 16;

/** The name where there is little room. */
export const shortName = ({ name, shortName: short }: SiteSettings): string =>
  short ?? name.slice(0, SHORT).trim();

/** A page of the house in a language; where it has none in it, the one that it has. */
export const pageIn = (page: HousePage | undefined, locale: Locale): string | undefined =>
  typeof page === 'string' ? page : (page?.[locale] ?? Object.values(page ?? {})[0]);
