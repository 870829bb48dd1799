import type { Locale } from '../../i18n/locales.ts';
import { siteFiles } from '../../search/files/site-files.ts';
import { createLocalSearch } from '../../search/index/local-search.ts';
import { offersWhileTyping } from '../../search/index/while-typing.ts';
import { articleKey } from '../../search/model/article.ts';

/**
 * The understanding of the search, asked from its local files alone. Fetched with the first word typed.
 *
 * @returns a function that answers a query with keys of articles, best first
 */
export function ranking(locale: Locale): (query: string) => Promise<readonly string[]> {
  const search = createLocalSearch(locale, siteFiles());
  return async (query) =>
    (await offersWhileTyping(search, { query })).map(({ article }) => articleKey(article));
}
