import type { Locale } from '../../../i18n/locales.ts';
import { siteFiles } from '../../../search/files/site-files.ts';
import { createLocalSearch, type Load, type LocalSearch } from '../../../search/index/local-search.ts';

/** The search's own files, of one page for all its fields: nothing is loaded twice. */
export const files = siteFiles();

let opened: LocalSearch | undefined;

/** What can be said from these files alone. @param locale of the page @param load see `createLocalSearch` */
export function openLocalSearch(locale: Locale, load: Load): LocalSearch {
  opened ??= createLocalSearch(locale, files, load);
  return opened;
}
