import { type GuidePiece, parseGuideBody } from '../catalogue/guide-body.ts';
import {
  type Catalogue,
  findPlan,
  findProvider,
  type Guide,
  type PlanRef,
  type Provider,
  type Route,
} from '../catalogue/model.ts';
import type { FactKind } from '../catalogue/schemas/changes.ts';
import { compilePlan, type Plan } from '../plan/compile.ts';
import { providerReasons } from './plan/plan.ts';

/** Everything that the page of a plan, or the reply about it, names: `label:acme/cancel`, `value:acme/notice`… */
export const namedByPlan = (ref: PlanRef, catalogue: Catalogue): readonly string[] =>
  factsOfPlan(compilePlan(catalogue, ref), EVERY_PART, catalogue);

/** Everything that the page of a guide names, in any language. */
export const namedByGuide = (guide: Guide, catalogue: Catalogue): readonly string[] =>
  factsOfBodies(guide, { catalogue, fromPlans: ON_THE_PAGE });

/** The same, and what the reply about it takes from the plans that it leads to. */
export const namedInReply = (guide: Guide, catalogue: Catalogue): readonly string[] =>
  factsOfBodies(guide, { catalogue, fromPlans: IN_THE_REPLY });

const factsOfBodies = ({ bodies }: Guide, reading: Reading): readonly string[] =>
  Object.values(bodies).flatMap(({ text }) => factsOfBody(text, reading));

/** How a guide is read. */
interface Reading {
  readonly catalogue: Catalogue;
  /** What each component takes from a plan. */
  readonly fromPlans: Readonly<Partial<Record<string, readonly Part[]>>>;
}

type Part = 'steps' | 'undo' | 'checks' | 'warnings' | 'dependants' | 'emails' | 'route' | 'missing';
const EVERY_PART: readonly Part[] = [
  'steps',
  'undo',
  'checks',
  'warnings',
  'dependants',
  'emails',
  'route',
  'missing',
];

const ON_THE_PAGE: Reading['fromPlans'] = { Checks: ['checks'], LifeCycle: ['route'] };
const IN_THE_REPLY: Reading['fromPlans'] = { ...ON_THE_PAGE, Way: ['steps', 'warnings', 'route'] };

/** What a component of guides names by its id. */
const NAMES: Readonly<Partial<Record<string, FactKind>>> = {
  Label: 'label',
  Value: 'value',
  Procedure: 'procedure',
  Warning: 'warning',
  Email: 'email',
  Rule: 'rule',
};

const key = (kind: FactKind, { id: owner }: Provider, id: string): string => `${kind}:${owner}/${id}`;

function factsOfPlan(plan: Plan, parts: readonly Part[], catalogue: Catalogue): readonly string[] {
  const { provider } = plan.ref;
  const keys = (kind: FactKind, found: readonly { readonly id: string }[]) =>
    found.flatMap(({ id }) => [
      key(kind, provider, id),
      ...(kind === 'warning' && catalogue.warnings.has(id) ? [`warning:${id}`] : []),
    ]);
  const of = (part: Part): readonly string[] => {
    switch (part) {
      case 'steps':
        return [...keys('procedure', listed(plan.procedure)), ...named(plan.procedure, provider)];
      case 'undo':
        return [...keys('procedure', listed(plan.undoProcedure)), ...named(plan.undoProcedure, provider)];
      case 'checks':
        return [...keys('check', plan.checks), ...named(plan.checks, provider)];
      case 'warnings':
        return [...keys('warning', plan.warnings), ...named(plan.warnings, provider)];
      case 'emails':
        return [...keys('email', plan.emails), ...named(plan.emails, provider)];
      case 'dependants': {
        const ids = plan.dependants.flatMap(({ procedure }) => procedure ?? []);
        const procedures = ids.map((id) => provider.procedures.get(id));
        return [
          ...keys('dependant', plan.dependants),
          ...ids.map((id) => key('procedure', provider, id)),
          ...named([plan.dependants, procedures], provider),
        ];
      }
      case 'route':
        return [
          ...valuesOf(plan.route).map((id) => key('value', provider, id)),
          ...named([plan.route, plan.support], provider),
        ];
      case 'missing':
        return named(providerReasons(plan), provider);
    }
  };
  return parts.flatMap(of);
}

const listed = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found]);

/** The values that the typed facts of a route name. */
function valuesOf({ ends, askBy, undo, after }: Route): readonly string[] {
  return [
    'delay' in ends ? ends.delay : undefined,
    'notice' in askBy ? askBy.notice : undefined,
    'period' in askBy ? askBy.period : undefined,
    'notice' in undo ? undo.notice : undefined,
    'validity' in undo ? undo.validity : undefined,
    ...after.stages.map(({ lasts }) => lasts),
  ].filter((id) => id !== undefined);
}

function factsOfBody(body: string, reading: Reading): readonly string[] {
  return parseGuideBody(body).flatMap((piece) =>
    piece.kind === 'markdown' ? [] : factsOfComponent(piece, reading),
  );
}

function factsOfComponent(
  { name, props, inner }: Extract<GuidePiece, { kind: 'component' }>,
  reading: Reading,
): readonly string[] {
  const { catalogue, fromPlans } = reading;
  const within = factsOfBody(inner, reading);
  const parts = fromPlans[name];
  const ref = parts && findPlan(catalogue, props['plan'] ?? '');
  if (ref) return [...factsOfPlan(compilePlan(catalogue, ref), parts, catalogue), ...within];
  const whole = props['id'] ?? props['provider'] ?? '';
  const kind = NAMES[name];
  const own = kind && whole !== '' ? [`${kind}:${whole}`] : [];
  const [owner = '', id = ''] = whole.split('/');
  const provider = findProvider(catalogue, owner);
  if (!provider) return [...own, ...within];
  return [...own, ...severalFacts(name, provider), ...named(placed(name, id, provider), provider), ...within];
}

/** What components of guides show that take all of a provider's. */
function severalFacts(component: string, provider: Provider): readonly string[] {
  switch (component) {
    case 'Emails':
      return [...provider.emails.keys()].map((id) => key('email', provider, id));
    case 'Delays':
      return provider.products
        .flatMap(({ variants }) => variants.flatMap(({ routes }) => routes))
        .flatMap(({ ends }) => (ends.kind === 'email-link' && ends.delay ? [ends.delay] : []))
        .map((id) => key('value', provider, id));
    default:
      return [];
  }
}

/** What a component of guides shows that names something of a provider. */
function placed(component: string, id: string, provider: Provider): unknown {
  switch (component) {
    case 'Procedure':
      return provider.procedures.get(id);
    case 'Warning':
      return provider.warnings.get(id);
    case 'Rule':
      return provider.rules.find((rule) => rule.id === id);
    case 'Email':
      return provider.emails.get(id);
    case 'Emails':
      return [...provider.emails.values()];
    case 'Support':
      return provider.support.find((channel) => channel.id === id);
    case 'NotCovered':
      return provider.notCovered;
    default:
      return undefined;
  }
}

/** Labels and values that anything of the catalogue names in its texts; both languages name the same. */
function named(parts: unknown, provider: Provider): readonly string[] {
  const found = JSON.stringify(parts)?.matchAll(/\{(label|value):([a-z0-9-]+)\}/g) ?? [];
  return [...found].map(([, kind, id = '']) => key(kind === 'label' ? 'label' : 'value', provider, id));
}
