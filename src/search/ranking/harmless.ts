import { AT_ONCE } from './editorial-order.ts';
import { type Intent, LIKELY } from './intent.ts';
import type { Ranked } from './ranked.ts';

/** So many places are read by somebody in a hurry. */
export const FIRST = 3;

/**
 * Keeps what cannot be called back out of the first places, unless it was asked for: something is to end, and words
 * for "now" say so, or what is named ends in no other way.
 */
export function harmless(ranked: readonly Ranked[], intent: Intent): readonly Ranked[] {
  const isHarmful = ({ article: { route, products } }: Ranked): boolean =>
    AT_ONCE.includes(route) &&
    (intent.end < LIKELY ||
      !(intent.routes.has('immediate') || isOnlyWay(products[0] ?? '', ranked, intent)));
  if (!ranked.slice(0, FIRST).some(isHarmful)) return ranked;
  const safe = ranked.filter((each) => !isHarmful(each)).slice(0, FIRST);
  return [...safe, ...ranked.filter((each) => !safe.includes(each))];
}

/** Whether nothing else ends a product that was named. */
const isOnlyWay = (product: string, ranked: readonly Ranked[], { products }: Intent): boolean =>
  products.has(product) &&
  ranked.every(
    ({ article }) =>
      article.kind === 'guide' || !article.products.includes(product) || AT_ONCE.includes(article.route),
  );
