import type { Hit } from './engine.ts';
import { KINDS, type SearchablePage } from './page.ts';
import type { Filters, SearchState } from './state.ts';

export type Facet = Exclude<keyof Filters, 'language'>;

/** A way to narrow the results, as a link. */
export interface Choice {
  /** Left out for "All". */
  readonly facet?: Facet;
  readonly value?: string;
  /** How many results it leads to. */
  readonly count: number;
  readonly current: boolean;
  /** Where it leads: the current one leads back to everything. */
  readonly state: SearchState;
}

/** More would be a search of its own. */
export const MOST_CHOICES = 8;

const KIND_ORDER: readonly string[] = KINDS;

const FACETS = ['kind', 'provider', 'family'] as const satisfies readonly Facet[];

function matches(page: SearchablePage, filters: Filters): boolean {
  return FACETS.every((facet) => filters[facet] === undefined || page[facet] === filters[facet]);
}

/** The hits that pass the filters, order kept. */
export function narrow(hits: readonly Hit[], filters: Filters): readonly Hit[] {
  return hits.filter(({ page }) => matches(page, filters));
}

function without<F extends Facet>(state: SearchState, facet: F): Omit<SearchState, F> {
  const { [facet]: _removed, ...rest } = state;
  return rest;
}

function valuesOf(facet: Facet, hits: readonly Hit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { page } of hits) {
    const value = page[facet];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function order(facet: Facet, counts: ReadonlyMap<string, number>): readonly [string, number][] {
  const entries = [...counts];
  if (facet === 'kind') return entries.sort(([a], [b]) => KIND_ORDER.indexOf(a) - KIND_ORDER.indexOf(b));
  return entries.sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

function choicesOf(facet: Facet, hits: readonly Hit[], state: SearchState): readonly Choice[] {
  const rest: SearchState = { ...without(state, facet), query: state.query };
  const reachable = narrow(hits, rest);
  const counts = new Map(valuesOf(facet, reachable));
  const selected = state[facet];
  if (selected !== undefined && !counts.has(selected)) counts.set(selected, 0);
  return (
    order(facet, counts)
      .map(([value, count]): Choice => {
        const current = value === selected;
        return { facet, value, count, current, state: current ? rest : { ...rest, [facet]: value } };
      })
      // One that changes nothing is no choice.
      .filter(({ current, count }) => current || count < reachable.length)
  );
}

/**
 * The ways to narrow these hits, at most eight: all, kinds, providers, families. Counts are those
 * the reader will get; the current ones always stay. Empty when there is nothing to choose.
 */
export function choices(hits: readonly Hit[], state: SearchState): readonly Choice[] {
  const narrowing = FACETS.flatMap((facet) => choicesOf(facet, hits, state));
  if (narrowing.length === 0) return [];
  let room = MOST_CHOICES - 1 - narrowing.filter(({ current }) => current).length;
  const kept = narrowing.filter(({ current }) => current || room-- > 0);
  const all: Choice = {
    count: hits.length,
    current: !FACETS.some((facet) => state[facet] !== undefined),
    state: { query: state.query },
  };
  return [all, ...kept];
}
