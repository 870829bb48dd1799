import type { Locale } from '../i18n/locales.ts';
import { aimOf } from './aim.ts';
import type { AnswerResult, Answers } from './answers.ts';
import type { Article } from './article.ts';
import type { SearchData } from './data.ts';
import { facetCounts } from './facet-counts.ts';
import { languagesOf, passes, shownLanguage } from './filters.ts';
import type { Ranked } from './rank-by-facets.ts';
import { markTerms, type Segment } from './segments.ts';
import type { Filters } from './state.ts';
import { suggest } from './suggest.ts';
import type { Understanding } from './understanding.ts';
import { words } from './words.ts';

/** Puts a ranking into the form that pages show. */
export function answersOf(
  ranked: readonly Ranked[],
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  locale: Locale,
): Answers {
  const { articles, names } = data;
  const all = ranked.map(({ article }) => article);
  return {
    understanding,
    results: all
      .filter((article) => passes(article, filters))
      .map((article) => resultOf(article, understanding, filters, locale)),
    suggestions: names ? suggest(aimOf(understanding, articles), articles, names, locale) : [],
    facets: facetCounts(all, filters),
    source: 'facets',
    failed: [],
    partial: false,
  };
}

function resultOf(
  article: Article,
  understanding: Understanding,
  filters: Filters,
  reader: Locale,
): AnswerResult {
  const { versions } = article;
  const locale = shownLanguage(article, filters, reader);
  return {
    article,
    locale,
    foreign: locale !== reader,
    alsoIn: languagesOf(article).filter((each) => each !== locale),
    // Few of the results are ever shown.
    get title() {
      return marked(versions[locale]?.title ?? '', understanding, locale);
    },
    url: versions[locale]?.url ?? '',
    excerpt: [],
    excerptLocale: locale,
  };
}

/** A text in one language with the words marked that answer the query, be it asked in the other one. */
export function marked(text: string, understanding: Understanding, locale: Locale): readonly Segment[] {
  const { concepts, leftover } = understanding;
  return markTerms(
    text,
    [...leftover, ...concepts.flatMap(({ name, words: typed }) => [name[locale], typed])].flatMap(telling),
  );
}

/** "un", "de": parts of names that would mark half of a text. */
const telling = (phrase: string): readonly string[] =>
  words(phrase).filter((word) => word.length > 2 || phrase.length <= 3);
