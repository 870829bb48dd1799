import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { FacetCount, Facets } from './answers.ts';
import type { Article } from './article.ts';
import { KINDS } from './page.ts';
import type { Filters } from './state.ts';

type Facet = keyof Facets;
const FACETS = ['kind', 'provider', 'family', 'language'] as const satisfies readonly Facet[];

const languagesOf = ({ versions }: Article): readonly Locale[] =>
  LOCALES.filter((locale) => versions[locale] !== undefined);

function valuesOf(article: Article, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [article.kind];
    case 'provider':
      return article.provider === null ? [] : [article.provider];
    case 'family':
      return article.families;
    case 'language':
      return languagesOf(article);
  }
}

/** Whether an article passes the filters, one of them left out if named. */
export function passes(article: Article, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || valuesOf(article, facet).includes(wanted);
  });
}

/** What each filter can be set to, with how many of these articles that would leave. */
export function facetCounts(articles: readonly Article[], filters: Filters): Facets {
  const counts = (facet: Facet): readonly FacetCount[] => {
    const found = new Map<string, number>();
    for (const article of articles) {
      if (!passes(article, filters, facet)) continue;
      for (const value of valuesOf(article, facet)) found.set(value, (found.get(value) ?? 0) + 1);
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
