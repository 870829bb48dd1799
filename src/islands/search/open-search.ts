import type { Locale } from '../../i18n/locales.ts';
import { browserParts } from '../../search/browser-parts.ts';
import { createSearch } from '../../search/create-search.ts';
import type { Search } from '../../search/search.ts';

const opened = new Map<Locale, Search>();

/** The search of this page: one for all its fields, so that nothing is loaded twice. */
export function openSearch(locale: Locale): Search {
  const search = opened.get(locale) ?? createSearch(locale, browserParts());
  opened.set(locale, search);
  return search;
}
