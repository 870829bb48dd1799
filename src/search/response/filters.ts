import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { type Article, KINDS } from '../model/article.ts';
import type { FacetCount, FacetCounts } from '../model/response.ts';
import { FACETS, type Facet, type Filters } from '../model/state.ts';

/** What an article can be filtered by. */
const VALUES: Readonly<Record<Facet, (article: Article) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  provider: ({ provider }) => (provider === null ? [] : [provider]),
  family: ({ families }) => families,
  language: ({ languages }) => languages,
};

/** Whether an article passes the filters, one of them left out if named. */
export function passes(article: Article, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || VALUES[facet](article).includes(wanted);
  });
}

/** The language of the version to show: the one filtered for, else the reader's, wherever it exists. */
export function shownLanguage({ languages }: Article, { language }: Filters, reader: Locale): Locale {
  const wanted = language ?? reader;
  return languages.includes(wanted) ? wanted : (languages[0] ?? reader);
}

/** What each filter can be set to, with how many of these articles that would leave. */
export function facetCounts(articles: readonly Article[], filters: Filters): FacetCounts {
  const counts = (facet: Facet): readonly FacetCount[] => {
    const found = new Map<string, number>();
    for (const article of articles) {
      if (!passes(article, filters, facet)) continue;
      for (const value of VALUES[facet](article)) found.set(value, (found.get(value) ?? 0) + 1);
    }
    const current = filters[facet];
    if (current !== undefined && !found.has(current)) found.set(current, 0);
    return [...found]
      .sort(([a, many], [b, few]) => fixedOrder(facet, a, b) || few - many || (a < b ? -1 : 1))
      .map(([value, count]) => ({ value, count, current: value === current }));
  };
  return {
    kind: counts('kind'),
    provider: counts('provider'),
    family: counts('family'),
    language: counts('language'),
  };
}

function fixedOrder(facet: Facet, a: string, b: string): number {
  const order: readonly string[] = facet === 'kind' ? KINDS : facet === 'language' ? LOCALES : [];
  return order.indexOf(a) - order.indexOf(b);
}
