import type { Locale } from '../../../i18n/locales.ts';
import { createSearch } from '../../../search/create-search.ts';
import { pagefindEngine } from '../../../search/pagefind-engine.ts';
import { rememberingLast } from '../../../search/remember-last.ts';
import type { Search } from '../../../search/search.ts';
import { openLocalSearch } from './open-local-search.client.ts';

const opened = new Map<Locale, Search>();

/** The whole search of this page. */
export function openSearch(locale: Locale): Search {
  const search =
    opened.get(locale) ??
    rememberingLast(createSearch(locale, { local: openLocalSearch(locale), engine: pagefindEngine }));
  opened.set(locale, search);
  return search;
}
