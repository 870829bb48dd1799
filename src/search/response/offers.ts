import type { Locale } from '../../i18n/locales.ts';
import { addressOf } from '../model/article.ts';
import type { Offer } from '../model/response.ts';
import type { Filters } from '../model/state.ts';
import { rank } from '../ranking/rank.ts';
import type { SearchData } from '../understanding/search-data.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { passes, shownLanguage } from './filters.ts';

/** What to go to, best first, filters applied: from the local files alone. */
export function offersFor(
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  reader: Locale,
): readonly Offer[] {
  return rank(understanding, data)
    .filter(({ article }) => passes(article, filters))
    .map(({ article }): Offer => {
      const locale = shownLanguage(article, filters, reader);
      return { article, locale, title: article.titles[locale] ?? '', url: addressOf(article, locale) };
    });
}
