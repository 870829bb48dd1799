import type { PlanRef } from '../../catalogue/model.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { isKnownUndo } from '../../catalogue/undo-route.ts';
import { has } from '../../settings/site.ts';
import { plannerPath } from '../../urls.ts';
import type { ViewContext, Words } from '../context.ts';
import { fitsOnePlanner } from '../lists/page-sizes.ts';
import { planPath } from '../paths.ts';
import { secondChanceOf } from '../rights/second-chance.ts';
import type { Link } from '../types.ts';
import { planTitle } from './route-titles.ts';

/** For who leaves more than one service: the planner, with this plan ticked. */
function plannerLink({ provider, route }: PlanRef, { catalogue, locale, t }: ViewContext): Link {
  const page = plannerPath(locale, fitsOnePlanner(catalogue) ? undefined : provider.id);
  return { text: t('plan.to-planner'), href: `${page}?${route.code}=` };
}

/** Where to go on from a plan: other ways, the planner, and what can still be saved after the end. */
export const relatedLinks = (ref: PlanRef, context: ViewContext): readonly Link[] => [
  ...relatedPlans(ref, context),
  ...(isWayToEnd(ref.route.id) && has('planner') ? [plannerLink(ref, context)] : []),
  ...secondChanceOf(ref, context),
];

/** The other routes of the same product, for those who want another one. */
function relatedPlans(ref: PlanRef, context: Words): readonly Link[] {
  const { locale } = context;
  return ref.variant.routes
    .filter(({ id }) => id !== ref.route.id && (isWayToEnd(id) || !isKnownUndo(ref.route.undo)))
    .map((route) => ({
      text: planTitle({ ...ref, route }, context),
      href: planPath(locale, { ...ref, route }),
    }));
}
