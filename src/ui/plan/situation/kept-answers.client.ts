import { forget, keep, kept, SITUATION } from '../../browser/kept.client.ts';

/** More products than anybody leaves in a season. */
const MOST_PRODUCTS = 60;

/** By product, the answers as an address says them. Storage may be forbidden, or written by something else. */
function all(): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(kept(SITUATION) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, said]) => typeof said === 'string'));
  } catch {
    return {};
  }
}

/** What was answered last about a product: the part of an address after `?`. */
export const keptAnswers = (product: string): string => all()[product] ?? '';

/** Keeps what is answered about a product; without answers it is forgotten. */
export function keepAnswers(product: string, said: string): void {
  const { [product]: _, ...others } = all();
  const entries = [...Object.entries(others), ...(said ? [[product, said] as const] : [])];
  try {
    if (entries.length === 0) forget(SITUATION);
    else keep(SITUATION, JSON.stringify(Object.fromEntries(entries.slice(-MOST_PRODUCTS))));
  } catch {
    // The address has them as well.
  }
}
