import { type Catalogue, type PlanRef, planId, type Route } from '../catalogue/model.ts';
import type { Check, Dependant, Warning } from '../catalogue/schemas/cautions.ts';
import type { Email } from '../catalogue/schemas/emails.ts';
import type { Confidence, Localized } from '../catalogue/schemas/primitives.ts';
import type { Procedure, ProviderFile, Screen } from '../catalogue/schemas/provider.ts';
import type { Source } from '../catalogue/schemas/site.ts';
import { type Identified, type Question, questionsOf } from './questions.ts';
import { type Timeline, timeline } from './timeline.ts';

/** What the wizard returns: everything a reader needs to end one product by one route, in no language yet. */
export interface Plan {
  readonly id: string;
  readonly ref: PlanRef;
  readonly route: Route;
  /** Critical ones first, then cautions, then notes. */
  readonly warnings: readonly Identified<Warning>[];
  readonly checks: readonly Identified<Check>[];
  /** What a reader may say about their situation that changes this plan; each check is one. */
  readonly questions: readonly Question[];
  /** What ends comes first. */
  readonly dependants: readonly Identified<Dependant>[];
  readonly procedure?: Identified<Procedure>;
  readonly undoProcedure?: Identified<Procedure>;
  /** The messages to expect after the last step. */
  readonly emails: readonly Identified<Email>[];
  readonly support: ProviderFile['support'][number];
  /** Where the steps begin, or the product's own screen, or the portal's home. */
  readonly screen?: Identified<Screen>;
  readonly timeline: Timeline;
  /** Whether the cancel entry can be missing at all: only where something is pressed in the portal. */
  readonly hasButton: boolean;
  readonly unpublished: readonly Localized[];
  readonly sources: readonly Identified<Source>[];
  /** The older of the two days on which provider and product were checked. */
  readonly checked: string;
  readonly confidence: Confidence;
}

const SEVERITIES: readonly Warning['severity'][] = ['critical', 'caution', 'note'];
const FATES: readonly Dependant['fate'][] = ['ends', 'returned', 'survives', 'unknown'];

/**
 * Compiles the plan of one route.
 *
 * @throws when the catalogue was not checked and a reference leads nowhere
 */
export function compilePlan(catalogue: Catalogue, ref: PlanRef): Plan {
  const { provider, product, route } = ref;
  const warnings = pick(provider.warnings, route.warnings, 'warning').sort(
    by(SEVERITIES, ({ severity }) => severity),
  );
  const checks = pick(provider.checks, route.checks, 'check');
  const dependants = pick(provider.dependants, route.dependants, 'dependant').sort(
    by(FATES, ({ fate }) => fate),
  );
  const procedure = one(provider.procedures, route.procedure, 'procedure');
  const undoId = 'procedure' in route.undo ? route.undo.procedure : undefined;
  const undoProcedure = one(provider.procedures, undoId, 'procedure');
  const emails = pick(provider.emails, route.confirmation.emails, 'e-mail');
  const screen = one(provider.screens, procedure?.screen ?? product.screen ?? provider.portal.home, 'screen');
  const support = provider.support.find(({ id }) => id === route.support);
  if (!support) throw new Error(`the support channel "${route.support}" of ${planId(ref)} does not exist`);
  return {
    id: planId(ref),
    ref,
    route,
    warnings,
    checks,
    questions: questionsOf(catalogue.situations, { warnings, dependants, checks }),
    dependants,
    ...(procedure && { procedure }),
    ...(undoProcedure && { undoProcedure }),
    emails,
    support,
    ...(screen && { screen }),
    timeline: timeline(route, provider.values),
    hasButton:
      route.channel === 'portal' ||
      route.channel === 'portal-and-email' ||
      route.channel === 'portal-and-ticket',
    unpublished: route.unpublished,
    sources: sourcesOf(catalogue, [
      route,
      route.undo,
      route.confirmation,
      ...emails,
      ...warnings,
      ...checks,
      ...dependants,
      ...stepped(procedure),
      ...stepped(undoProcedure),
    ]),
    checked: checkedDay(ref),
    confidence: route.confidence,
  };
}

/** The older of the two ISO days on which provider and product were checked. */
export function checkedDay({ provider, product }: PlanRef): string {
  return [provider.checked, product.checked].sort()[0] ?? product.checked;
}

function stepped(procedure: Procedure | undefined): readonly { readonly sources: readonly string[] }[] {
  return procedure ? [procedure, ...procedure.steps] : [];
}

function one<T extends object>(
  table: ReadonlyMap<string, T>,
  id: string | undefined,
  what: string,
): Identified<T> | undefined {
  return id === undefined ? undefined : pick(table, [id], what)[0];
}

function pick<T extends object>(
  table: ReadonlyMap<string, T>,
  ids: readonly string[],
  what: string,
): Identified<T>[] {
  return ids.map((id) => {
    const found = table.get(id);
    if (!found) throw new Error(`the ${what} "${id}" does not exist`);
    return { ...found, id };
  });
}

function by<T, K>(order: readonly K[], key: (item: T) => K): (a: T, b: T) => number {
  return (a, b) => order.indexOf(key(a)) - order.indexOf(key(b));
}

function sourcesOf(
  catalogue: Catalogue,
  statements: readonly { readonly sources: readonly string[] }[],
): readonly Identified<Source>[] {
  const tags = new Set(statements.flatMap(({ sources }) => sources));
  return [...tags].flatMap((tag) => {
    const source = catalogue.sources.get(tag);
    return source ? [{ ...source, id: tag }] : [];
  });
}
