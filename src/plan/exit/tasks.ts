import { allPlans, type Catalogue, type PlanRef } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { isWayToEnd, ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import { hoursOf } from '../durations.ts';
import { offsetsOf } from '../offsets.ts';
import { timeline } from '../timeline.ts';
import type { Act, Task } from './order.ts';
import type { Timing } from './timing.ts';

/** A plan as a task of an exit. */
export interface PlanTask extends Task {
  readonly ref: PlanRef;
  /** What dates follow from; left out where its end is no day that a portal shows. */
  readonly timing?: Timing;
}

/** Every plan that ends something as a task, in the order of the catalogue. Made once for a catalogue. */
export const exitTasks = oncePer((catalogue: Catalogue): readonly PlanTask[] => {
  const plans = allPlans(catalogue).filter(({ route }) => isWayToEnd(route.id));
  const byProduct = Map.groupBy(plans, ({ product }) => `${product.provider}/${product.id}`);
  return plans.map((ref, place) => {
    const timing = timingOf(ref);
    return {
      code: ref.route.code,
      place,
      act: actOf(ref, timing),
      needs: endedProducts(ref).flatMap((path) => (byProduct.get(path) ?? []).map(({ route }) => route.code)),
      ref,
      ...(timing && { timing }),
    };
  });
});

/** Other products that end with this one. */
function endedProducts({ provider, product, route }: PlanRef): readonly string[] {
  const own = `${provider.id}/${product.id}`;
  const ended = route.dependants.flatMap((id) => {
    const dependant = provider.dependants.get(id);
    return dependant?.fate === 'ends' && dependant.product !== undefined ? [dependant.product] : [];
  });
  return [...new Set(ended)].filter((path) => path !== own);
}

function actOf({ route }: PlanRef, timing: Timing | undefined): Act {
  const kind = ROUTE_KINDS[route.id];
  if (kind.moves) return 'move';
  if (!kind.asked || kind.ends === 'never') return 'wait';
  return route.askBy.kind === 'any-time' && !timing ? 'day' : 'ask';
}

/** The last moments of a route whose end is a day that can be read somewhere. */
function timingOf({ provider, route }: PlanRef): Timing | undefined {
  if (!offsetsOf(route, timeline(route, provider.values))) return undefined;
  const notice = (id: string): number | undefined => {
    const value = provider.values.get(id);
    return value && hoursOf(value);
  };
  const { askBy, undo } = route;
  const ask =
    askBy.kind === 'before-end' ? notice(askBy.notice) : askBy.kind === 'any-time' ? 'any' : undefined;
  const back = undo.kind === 'before-end' ? notice(undo.notice) : undefined;
  return { ...(ask !== undefined && { ask }), ...(back !== undefined && { undo: back }) };
}
