import { BASE } from '../../base.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * The only code that touches what a reader's browser keeps for the site: what the reader has chosen or answered, never
 * anything that names a person. Browsers keep it for a whole host: below the root, each key begins with the path of the
 * site, so that two sites of a host know nothing of each other. What it is stands in `kept-list.client.ts`, and on the page about the site.
 */

export const NO_SLASH = 'sortie.no-slash';
export const RECENT = 'sortie.desk.recent';
export const SITUATION = 'sortie.situation';
export const EXIT = 'sortie.exit';
export const PAIRS = 'sortie.labels';
export const wrappingKey = (locale: Locale) => `sortie.desk.wrapping.${locale}` as const;

export type KeptKey =
  | typeof NO_SLASH
  | typeof RECENT
  | typeof SITUATION
  | typeof EXIT
  | 'sortie.reader'
  | typeof PAIRS
  | ReturnType<typeof wrappingKey>;

/** @throws where pages may keep nothing */
export const kept = (key: KeptKey): string | null => localStorage.getItem(BASE === '/' ? key : BASE + key);

/** @throws where pages may keep nothing, or no more */
export const keep = (key: KeptKey, value: string): void =>
  localStorage.setItem(BASE === '/' ? key : BASE + key, value);

/** @throws where pages may keep nothing */
export const forget = (key: KeptKey): void => localStorage.removeItem(BASE === '/' ? key : BASE + key);
