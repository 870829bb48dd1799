import type { Route } from '../catalogue/model.ts';
import type { Warning } from '../catalogue/schemas/cautions.ts';
import type { Value } from '../catalogue/schemas/provider.ts';
import { hoursOf, hoursOfAll } from './durations.ts';
import type { Offset, StationOffset } from './schedule.ts';
import type { Moment, Timeline, TimelineStation } from './timeline.ts';

/** The end of these routes is a date that the customer can read in the portal. */
const WITH_END_DATE: readonly Route['ends']['kind'][] = [
  'end-of-term',
  'next-due-date',
  'next-billing',
  'own-expiry',
  'chosen-date',
];

/** Several periods may follow each other; their stations are told apart by their place. */
export function stationId({ id }: TimelineStation, index: number): string {
  return id === 'stage' ? `stage-${index}` : id;
}

/** When each station lies, counted from an end date that is typed in; nothing where no date can be computed. */
export function offsetsOf({ ends }: Route, { stations }: Timeline): readonly StationOffset[] | undefined {
  if (!WITH_END_DATE.includes(ends.kind)) return undefined;
  const offsets = stations.flatMap((station, index) => {
    const offset = offsetOf(station.moment);
    return offset === undefined ? [] : [{ id: stationId(station, index), ...offset }];
  });
  return offsets.length > 0 ? offsets : undefined;
}

/** When money may be taken, counted from the end; nothing where no date can be computed. */
export function debitOffset(
  debit: Warning['debit'],
  values: ReadonlyMap<string, Value>,
): Omit<Offset, 'id'> | undefined {
  if (debit?.kind !== 'before-end') return debit && { hours: debit.kind, approximate: false };
  const notice = values.get(debit.notice);
  const hours = notice && hoursOf(notice);
  return hours === undefined ? undefined : { hours: -hours, approximate: true };
}

function offsetOf(moment: Moment): Omit<StationOffset, 'id'> | undefined {
  switch (moment.kind) {
    case 'end':
      return { hours: 0, approximate: false };
    case 'before-end': {
      const hours = hoursOf(moment.notice);
      return hours === undefined ? undefined : { hours: -hours, approximate: false };
    }
    case 'after-end': {
      const hours = hoursOfAll(moment.lasts);
      return hours === undefined ? undefined : { hours, approximate: true };
    }
    default:
      return undefined;
  }
}
