import type { Locale } from '../../../i18n/locales.ts';
import { browserParts } from '../../../search/browser-parts.ts';
import { createLocalSearch, type LocalSearch } from '../../../search/local-search.ts';

const opened = new Map<Locale, LocalSearch>();

/** The local files of this page's search: of one for all its fields, so that nothing is loaded twice. */
export function openLocalSearch(locale: Locale): LocalSearch {
  const search = opened.get(locale) ?? createLocalSearch(locale, browserParts());
  opened.set(locale, search);
  return search;
}
