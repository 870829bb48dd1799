import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { guidePath } from '../../urls.ts';
import { addressOf } from '../model/article.ts';
import type { NotCovered, SearchResponse, SearchResult } from '../model/response.ts';
import type { Filters } from '../model/state.ts';
import { type Intent, intentOf } from '../ranking/intent.ts';
import type { Ranked } from '../ranking/ranked.ts';
import { markTerms } from '../text/segments.ts';
import { words } from '../text/tokens.ts';
import type { SearchData } from '../understanding/search-data.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { chipsOf } from './chips.ts';
import { facetCounts, passes, shownLanguage } from './filters.ts';
import { waysFor } from './ways.ts';

/** Puts a ranking into the form that pages show, still without what is said under results. */
export function respond(
  ranked: readonly Ranked[],
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  reader: Locale,
): SearchResponse {
  const intent = intentOf(understanding, data);
  const terms = termsOf(understanding);
  const all = ranked.map(({ article }) => article);
  return {
    understanding,
    chips: chipsOf(understanding, data.names, reader),
    results: all
      .filter((article) => passes(article, filters))
      .map((article): SearchResult => {
        const locale = shownLanguage(article, filters, reader);
        return {
          article,
          locale,
          foreign: locale !== reader,
          alsoIn: article.languages.filter((each) => each !== locale),
          // Few of the results are ever shown.
          get title() {
            return markTerms(article.titles[locale] ?? '', terms);
          },
          url: addressOf(article, locale),
          excerpt: [],
          excerptLocale: locale,
        };
      }),
    ways: waysFor(intent, data, reader),
    notCovered: notCoveredIn(understanding, intent, data, reader),
    facets: facetCounts(all, filters),
    source: 'index',
    failed: [],
    partial: false,
  };
}

/** The words that answer a query, in whichever language it is: what to mark. */
export const termsOf = ({ concepts, leftover }: Understanding): readonly string[] =>
  [
    ...leftover,
    ...concepts.flatMap((each) => [each.words, ...LOCALES.flatMap((locale) => each.name[locale] ?? [])]),
  ]
    // "un", "de": parts of names that would mark half of a text.
    .flatMap((phrase) => words(phrase).filter((word) => word.length > 2 || phrase.length <= 3));

function notCoveredIn(
  { concepts }: Understanding,
  { notCovered }: Intent,
  data: SearchData,
  reader: Locale,
): readonly NotCovered[] {
  if (!notCovered) return [];
  const url = data.notCovered === undefined ? null : guidePath(reader, data.notCovered);
  const named = concepts.flatMap(({ type, ids: [id = ''], name, words: typed }): readonly NotCovered[] => {
    if (type === 'elsewhere') return [{ id: null, name: name[reader] ?? typed, text: null, url }];
    if (type !== 'uncovered') return [];
    const section = url === null ? null : `${url}#${id.slice(id.indexOf('/') + 1)}`;
    return [{ id, name: name[reader] ?? typed, text: null, url: section }];
  });
  return named.length > 0 ? named : [{ id: null, name: null, text: null, url }];
}
