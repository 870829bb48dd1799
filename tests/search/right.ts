import type { Right } from './query.ts';

/** The articles of the site: what a right answer is chosen from. */
export interface Articles {
  readonly guides: readonly string[];
  readonly plans: readonly PlanArticle[];
}

export interface PlanArticle {
  /** `provider/product[/variant]/route`. */
  readonly id: string;
  /** The guide of its product, by id. */
  readonly guide?: string;
}

/** The ways that keep something rather than end it. */
const KEEPING = new Set(['withdraw', 'transfer', 'port-number']);

const routeOf = ({ id }: PlanArticle): string => id.slice(id.lastIndexOf('/') + 1);

/** Stands in a set of right answers where it is right to say that there is none. */
export const NOTHING = 'nothing';

/**
 * The articles that a right answer stands for, as `guide:…` and `plan:…`.
 * @throws {Error} naming a right answer that stands for no article
 */
export function resolveRight(right: Right, articles: Articles): ReadonlySet<string> {
  if (right === 'nothing:') return new Set([NOTHING]);
  const found = idsOf(right, articles);
  if (found.length === 0) throw new Error(`"${right}" is no article of this site; correct its id.`);
  return new Set(found);
}

function idsOf(right: Right, { guides, plans }: Articles): readonly string[] {
  const [kind, id = ''] = right.split(/:(.*)/s);
  switch (kind) {
    case 'guide':
      return guides.includes(id) ? [right] : [];
    case 'plan':
      return plans.some((plan) => plan.id === id) ? [right] : [];
    case 'route':
      return plans.filter((plan) => isRoute(plan, id)).map(planKey);
    case 'product':
      return withGuide(plans.filter((plan) => plan.id.startsWith(`${id}/`)));
    default:
      return withGuide(plans.filter((plan) => plan.id.startsWith(`${id}/`) && !KEEPING.has(routeOf(plan))));
  }
}

const planKey = ({ id }: PlanArticle): string => `plan:${id}`;

function isRoute(plan: PlanArticle, id: string): boolean {
  const [provider, route] = id.split('/');
  return plan.id.startsWith(`${provider}/`) && routeOf(plan) === route;
}

function withGuide(plans: readonly PlanArticle[]): readonly string[] {
  const guides = plans.flatMap(({ guide }) => (guide === undefined ? [] : [`guide:${guide}`]));
  return [...plans.map(planKey), ...guides];
}
