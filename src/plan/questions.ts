import type { Answer } from '../catalogue/schemas/answers.ts';
import type { Check, Dependant, Warning } from '../catalogue/schemas/cautions.ts';
import type { Localized } from '../catalogue/schemas/primitives.ts';
import type { Situation } from '../catalogue/schemas/situations.ts';

export type Identified<T> = T & { readonly id: string };

/** What a reader may say about their situation: a check, or what only decides what is said. */
export type Question =
  | { readonly kind: 'situation'; readonly id: string; readonly title: Localized }
  /** `met`: the answer with which it is as the check says. */
  | { readonly kind: 'check'; readonly id: string; readonly met: Answer; readonly check: Identified<Check> };

/** What may depend on an answer. */
interface Statements {
  readonly warnings: readonly Pick<Warning, 'when'>[];
  readonly dependants: readonly Pick<Dependant, 'when'>[];
  readonly checks: readonly Identified<Check>[];
}

/**
 * What is asked: the situations on which something depends, in the catalogue's order, then the checks. Nothing is asked
 * that changes nothing, and nothing twice.
 */
export function questionsOf(
  situations: ReadonlyMap<string, Situation>,
  { warnings, dependants, checks }: Statements,
): readonly Question[] {
  const asChecks = checks.map((check): Question & { kind: 'check' } => ({
    kind: 'check',
    ...aim(check),
    check,
  }));
  const checked = new Set(asChecks.map(({ id }) => id));
  const needed = new Set([...warnings, ...dependants].flatMap(({ when }) => Object.keys(when ?? {})));
  return [
    ...[...situations].flatMap(([id, { title }]): Question[] =>
      needed.has(id) && !checked.has(id) ? [{ kind: 'situation', id, title }] : [],
    ),
    ...asChecks,
  ];
}

/** The situation that a check is about, which is its own where it names none. */
function aim({ id, met }: Identified<Check>): { readonly id: string; readonly met: Answer } {
  const [[situation, answer] = [id, 'yes' as const]] = Object.entries(met ?? {});
  return { id: situation, met: answer };
}
