import type { Locale } from '../i18n/locales.ts';
import type { Article } from './article.ts';
import type { SearchData } from './data.ts';
import { passes, shownLanguage } from './filters.ts';
import { rankByFacets } from './rank-by-facets.ts';
import type { Filters } from './state.ts';
import type { Understanding } from './understanding.ts';

/** A guide or plan to go to, as a list of suggestions shows it. */
export interface Offer {
  readonly article: Article;
  /** The language of the version offered: the reader's wherever it exists. */
  readonly locale: Locale;
  readonly title: string;
  readonly url: string;
}

/** What can be offered for a query from the local files alone. */
export interface Offers {
  readonly understanding: Understanding;
  /** Best first, filters applied. */
  readonly results: readonly Offer[];
}

/** @param reader the reader's language */
export function offersFor(
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  reader: Locale,
): Offers {
  const results = rankByFacets(understanding, data)
    .filter(({ article }) => passes(article, filters))
    .map(({ article }): Offer => {
      const locale = shownLanguage(article, filters, reader);
      const { title = '', url = '' } = article.versions[locale] ?? {};
      return { article, locale, title, url };
    });
  return { understanding, results };
}
