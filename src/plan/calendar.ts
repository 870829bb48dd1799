import { type DayNumber, isoDay } from './days.ts';
import { dayOf, isLastMoment, type Offset } from './schedule.ts';

/** A published date, for a calendar. */
export interface CalendarDay {
  readonly station: string;
  /** As ISO writes it. */
  readonly day: string;
  /**
   * Names the event within its plan, the same each time: a calendar that reads the file again changes the event and
   * adds none. The end date tells two services with one plan apart; nothing of it is about a person.
   */
  readonly name: string;
  /** Something has to be done by then: the calendar is to remind of it the day before. */
  readonly isLimit: boolean;
}

/** The dates that are still to come, in order; what is not published has none. */
export function calendarDays(
  offsets: readonly Offset[],
  end: DayNumber,
  today: DayNumber,
): readonly CalendarDay[] {
  return offsets
    .map((offset) => ({ offset, day: dayOf(offset, end) }))
    .filter(({ day }) => day >= today)
    .sort((one, other) => one.day - other.day)
    .map(({ offset, day }) => ({
      station: offset.id,
      day: isoDay(day),
      name: `${offset.id}-${isoDay(end)}`,
      isLimit: isLastMoment(offset),
    }));
}
