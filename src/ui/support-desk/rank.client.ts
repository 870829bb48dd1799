import type { Locale } from '../../i18n/locales.ts';
import { articleKey } from '../../search/article-key.ts';
import { browserParts } from '../../search/browser-parts.ts';
import { createLocalSearch } from '../../search/local-search.ts';
import { answerWhileTyping } from '../../search/while-typing.ts';

/**
 * The understanding of the search, asked from its local files alone. Fetched with the first word typed.
 *
 * @returns a function that answers a query with keys of articles, best first
 */
export function ranking(locale: Locale): (query: string) => Promise<readonly string[]> {
  const search = createLocalSearch(locale, browserParts());
  return async (query) => {
    const { results } = await answerWhileTyping(search, { query });
    return results.map(({ article }) => articleKey(article));
  };
}
