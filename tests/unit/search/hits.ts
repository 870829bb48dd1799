import { type Extract, type Hit, NO_EXTRACT } from '../../../src/search/engine.ts';
import type { SearchablePage } from '../../../src/search/page.ts';

/** A page to be found; `id` may be all that matters. */
export function page(id: string, more: Partial<SearchablePage> = {}): SearchablePage {
  return { url: `/en/${id}/`, id, kind: 'guide', title: id, ...more };
}

export function hit(
  id: string,
  score = 1,
  more: Partial<SearchablePage> = {},
  extract: Extract = NO_EXTRACT,
): Hit {
  return { page: page(id, more), score, extract: () => Promise.resolve(extract) };
}

export const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map((each) => each.page.id);
