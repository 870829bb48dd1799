import type { Locale } from '../../i18n/locales.ts';
import { siteFiles } from '../../search/files/site-files.ts';
import { createLocalSearch } from '../../search/index/local-search.ts';
import { offersWhileTyping } from '../../search/index/while-typing.ts';
import { articleKey } from '../../search/model/article.ts';

/** A guide or plan that was found, by what the desk narrows its list to. */
export interface Ranked {
  readonly key: string;
  readonly provider: string | null;
  readonly family: string;
  readonly route: string | null;
}

/**
 * The understanding of the search, asked from its local files alone. Fetched with the first word typed.
 *
 * @returns a function that answers a query with guides and plans, best first
 */
export function ranking(locale: Locale): (query: string) => Promise<readonly Ranked[]> {
  const search = createLocalSearch(locale, siteFiles());
  return async (query) =>
    (await offersWhileTyping(search, { query })).map(({ article }) => ({
      key: articleKey(article),
      provider: article.provider,
      family: article.families[0] ?? '',
      route: article.route,
    }));
}
