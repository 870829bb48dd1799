import type { Route } from '../catalogue/model.ts';
import { ROUTE_KINDS } from '../catalogue/route-kinds.ts';
import type { Localized } from '../catalogue/schemas/primitives.ts';
import type { Value } from '../catalogue/schemas/provider.ts';
import { hoursOf } from './durations.ts';

/**
 * The dates of a cancellation, in order: you ask, the last moment to ask and to undo it, the end, what follows.
 * Between two stations lies a stretch with its own meaning. Nothing is said of a length that the
 * provider does not publish.
 */
export interface Timeline {
  readonly stations: readonly TimelineStation[];
}

export interface TimelineStation {
  readonly id: 'ask' | LimitId | 'end' | 'stage' | 'final';
  readonly moment: Moment;
  readonly name?: Localized;
  readonly remark?: Localized;
  readonly stretch?: Stretch;
}

/** `last-both`: one moment ends asking and undoing, and a line has no two stations in one place. */
export type LimitId = 'last-ask' | 'last-undo' | 'last-both';

export type Moment =
  | { readonly kind: 'now' }
  | { readonly kind: 'before-end'; readonly notice: Value }
  | { readonly kind: 'end' }
  /** Counted from the end; `lasts` are the stretches in between, all of known length. */
  | { readonly kind: 'after-end'; readonly lasts: readonly Value[] }
  | { readonly kind: 'unpublished' };

export type Stretch =
  | { readonly kind: 'undo' }
  | { readonly kind: 'late' }
  /** The provider takes this long to remove it; never a period in which something can be saved. */
  | { readonly kind: 'removal'; readonly delay: Value }
  | {
      readonly kind: 'stage';
      readonly name: Localized;
      readonly lasts: Value | undefined;
      readonly remark: Localized | undefined;
    };

/** Routes on which nothing ends by asking, so that a line of dates would say nothing. */
const WITHOUT_DATES: readonly Route['ends']['kind'][] = ['never-billed', 'unpublished', 'after-transfer'];

/** The timeline of a route; no stations where there is nothing to date. */
export function timeline(route: Route, values: ReadonlyMap<string, Value>): Timeline {
  if (WITHOUT_DATES.includes(route.ends.kind) || !ROUTE_KINDS[route.id].dated) return { stations: [] };
  return { stations: [...beforeEnd(route, values), ...fromEnd(route, values)] };
}

function beforeEnd(
  { askBy, undo, id }: Route,
  values: ReadonlyMap<string, Value>,
): readonly TimelineStation[] {
  if (!ROUTE_KINDS[id].asked) return [];
  const lastAsk = askBy.kind === 'before-end' ? values.get(askBy.notice) : undefined;
  const lastUndo = undo.kind === 'before-end' ? values.get(undo.notice) : undefined;
  const after = (notice: Value | undefined): Pick<TimelineStation, 'stretch'> => {
    const kind = undoable(undo.kind, notice, lastUndo);
    return kind ? { stretch: { kind } } : {};
  };
  return [
    { id: 'ask', moment: { kind: 'now' }, ...after(undefined) },
    ...limits(lastAsk, lastUndo).map(
      ({ id: limit, notice }): TimelineStation => ({
        id: limit,
        moment: { kind: 'before-end', notice },
        ...after(notice),
      }),
    ),
  ];
}

interface Limit {
  readonly id: LimitId;
  readonly notice: Value;
}

/** The last moments that are published, the earlier one first. */
function limits(ask: Value | undefined, undo: Value | undefined): readonly Limit[] {
  if (ask && undo && hoursOf(ask) === hoursOf(undo)) return [{ id: 'last-both', notice: ask }];
  const found: Limit[] = [
    ...(ask ? [{ id: 'last-ask', notice: ask } as const] : []),
    ...(undo ? [{ id: 'last-undo', notice: undo } as const] : []),
  ];
  return found.sort((one, other) => (hoursOf(other.notice) ?? 0) - (hoursOf(one.notice) ?? 0));
}

/**
 * What can be said of the stretch that begins so long before the end, or when it is asked for.
 *
 * @param last notice at which undoing ends, where one is published
 */
function undoable(
  kind: Route['undo']['kind'],
  begins: Value | undefined,
  last: Value | undefined,
): 'undo' | 'late' | undefined {
  switch (kind) {
    case 'before-end':
      if (!last) return undefined;
      return !begins || (hoursOf(begins) ?? 0) > (hoursOf(last) ?? 0) ? 'undo' : 'late';
    case 'until-billing':
    case 'until-expiry':
    case 'until-link':
      return 'undo';
    case 'never':
      return 'late';
    default:
      return undefined;
  }
}

function fromEnd(route: Route, values: ReadonlyMap<string, Value>): readonly TimelineStation[] {
  const delay =
    'delay' in route.ends && route.ends.delay !== undefined ? values.get(route.ends.delay) : undefined;
  const final = route.after.final;
  const stages = route.after.stages.map((stage): Stretch & { kind: 'stage' } => ({
    kind: 'stage',
    name: stage.name,
    lasts: stage.lasts === undefined ? undefined : values.get(stage.lasts),
    remark: stage.remark,
  }));
  const stretches: readonly Stretch[] =
    stages.length > 0 ? stages : delay ? [{ kind: 'removal', delay }] : [];
  const last: TimelineStation[] = final === 'none' ? [] : [{ id: 'final', moment: momentAfter(stretches) }];
  return [
    { id: 'end', moment: { kind: 'end' }, ...begins(stretches[0]) },
    ...stretches.slice(1).map(
      (stretch, index): TimelineStation => ({
        id: 'stage',
        moment: momentAfter(stretches.slice(0, index + 1)),
        ...(stretch.kind === 'stage' && { name: stretch.name }),
        ...begins(stretch),
      }),
    ),
    ...last,
  ];
}

/** The stretch that begins at a station; what is to be said of a stage stands where it begins. */
function begins(stretch: Stretch | undefined): Pick<TimelineStation, 'stretch' | 'remark'> {
  if (!stretch) return {};
  return { stretch, ...(stretch.kind === 'stage' && stretch.remark && { remark: stretch.remark }) };
}

function momentAfter(stretches: readonly Stretch[]): Moment {
  const lasts = stretches.map((stretch) =>
    stretch.kind === 'stage' ? stretch.lasts : stretch.kind === 'removal' ? stretch.delay : undefined,
  );
  const known = lasts.filter((value): value is Value => value !== undefined);
  return stretches.length > 0 && known.length === lasts.length
    ? { kind: 'after-end', lasts: known }
    : { kind: 'unpublished' };
}
