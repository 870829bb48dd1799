import type { Hit } from './engine.ts';

/** One result per guide or plan: the best one stays, order kept. */
export function onePerId(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ page }) => {
    if (seen.has(page.id)) return false;
    seen.add(page.id);
    return true;
  });
}

/**
 * Joins the answers to several words asked for one by one: pages that hold more of the words come
 * first, then those that hold the rarer words. Scores of two lists are not comparable, so each is
 * measured by the best of its own list.
 */
export function mergeRankings(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const merged = new Map<string, { readonly hit: Hit; found: number; weight: number }>();
  for (const list of lists) {
    const best = list[0]?.score || 1;
    const rarity = 1 / (1 + Math.log(Math.max(1, list.length)));
    for (const hit of onePerId(list)) {
      const entry = merged.get(hit.page.id) ?? { hit, found: 0, weight: 0 };
      entry.found += 1;
      entry.weight += (hit.score / best) * rarity;
      merged.set(hit.page.id, entry);
    }
  }
  return [...merged.values()]
    .sort((a, b) => b.found - a.found || b.weight - a.weight || compareText(a.hit.page.id, b.hit.page.id))
    .map(({ hit, found, weight }) => ({ ...hit, score: found + weight / lists.length }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
