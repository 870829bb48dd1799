import type { Level, Visited } from './site-pages.ts';

/** The levels in the order in which they are asked, then what stands beside them. */
export const FUNNEL_LEVELS = [
  'family',
  'other',
  'provider',
  'product',
  'variant',
  'route',
  'not-sure',
  'unsure',
  'every-service',
  'not-listed',
  'compare',
  'undo',
] as const satisfies readonly Level[];

export interface FunnelLevel {
  readonly level: Level;
  /** Visits that read a question of this level. */
  readonly visits: number;
  /** Of these, the visits that read a plan, or left from another level. */
  readonly wentOn: number;
  readonly left: number;
  /** Of the visits to this level, those that read a plan at some time. */
  readonly reachedPlan: number;
}

/** Counts how far readers came in the wizard. */
export class Funnel {
  readonly #levels = new Map<Level, { visits: number; wentOn: number; reachedPlan: number }>();
  /** Visits that read a question; of these, those that read a plan; visits that came straight to a plan. */
  #asked = 0;
  #reachedPlan = 0;
  #straight = 0;

  /** @returns the page of the wizard that was left from without a plan, if there is one */
  add(pages: readonly Visited[]): Visited | undefined {
    const way = pages.filter(({ page }) => page.kind === 'question' || page.kind === 'plan');
    const plan = way.some(({ page }) => page.kind === 'plan');
    const last = way.at(-1);
    if (!last) return undefined;
    const levels = new Set(way.flatMap(({ page }) => (page.kind === 'question' ? [page.level] : [])));
    if (levels.size === 0) {
      this.#straight += 1;
      return undefined;
    }
    this.#asked += 1;
    if (plan) this.#reachedPlan += 1;
    for (const level of levels) {
      const counts = this.#levels.get(level) ?? { visits: 0, wentOn: 0, reachedPlan: 0 };
      counts.visits += 1;
      if (plan || last.page.kind !== 'question' || last.page.level !== level) counts.wentOn += 1;
      if (plan) counts.reachedPlan += 1;
      this.#levels.set(level, counts);
    }
    return plan ? undefined : last;
  }

  report(): FunnelReport {
    return {
      asked: this.#asked,
      reachedPlan: this.#reachedPlan,
      straightToPlan: this.#straight,
      levels: FUNNEL_LEVELS.flatMap((level) => {
        const counts = this.#levels.get(level);
        return counts ? [{ level, ...counts, left: counts.visits - counts.wentOn }] : [];
      }),
    };
  }
}

export interface FunnelReport {
  readonly asked: number;
  readonly reachedPlan: number;
  readonly straightToPlan: number;
  readonly levels: readonly FunnelLevel[];
}
