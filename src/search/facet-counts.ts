import { LOCALES } from '../i18n/locales.ts';
import type { FacetCount, Facets } from './answers.ts';
import type { Article } from './article.ts';
import { type Facet, passes, valuesOf } from './filters.ts';
import { KINDS } from './page.ts';
import type { Filters } from './state.ts';

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
