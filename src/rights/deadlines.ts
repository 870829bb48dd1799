import type { Deadline, LegalEvent, RightValue } from '../catalogue/schemas/rights.ts';
import { type DayNumber, dayNumber, isoDay } from '../plan/days.ts';

/** Days on which nobody works although they are no weekend: of one country, by their number. */
export type Holidays = ReadonlySet<DayNumber>;

/** What has ended is counted from the very day of its end, so that no date promises a day too many. */
const ENDED: ReadonlySet<LegalEvent> = new Set<LegalEvent>(['end', 'deletion', 'expiry']);

/**
 * The last day of a right's period. For what a provider owes: the day by which it is due; for what rests before others
 * can have it: the last day on which it surely rests. Where a text leaves a day open, the earlier one is taken for what
 * the reader has to do.
 *
 * @param from the day of the event that the period counts from
 * @param holidays of the country whose law it is
 * @returns undefined where the right has no period that ends on a day
 */
export function lastDay(
  {
    deadline,
    values,
  }: { readonly deadline?: Deadline | undefined; readonly values: Readonly<Record<string, RightValue>> },
  from: DayNumber,
  holidays: Holidays,
): DayNumber | undefined {
  if (!deadline) return undefined;
  const periods = deadline.values.flatMap((id) => values[id] ?? []);
  const end = periods.reduce((day, period) => later(day, period, holidays), from);
  const counted = ENDED.has(deadline.from) && deadline.of !== 'provider' ? end - 1 : end;
  return deadline.ends === 'working' ? nextWorkingDay(counted, holidays) : counted;
}

/** A day and a period after it. @throws for what is no period: the content check knows none such in a deadline */
function later(day: DayNumber, { amount, unit }: RightValue, holidays: Holidays): DayNumber {
  switch (unit) {
    case 'day':
      return day + amount;
    case 'week':
      return day + 7 * amount;
    case 'month':
      return monthsLater(day, amount);
    case 'year':
      return monthsLater(day, 12 * amount);
    case 'working-day':
      return workingDaysLater(day, amount, holidays);
    default:
      throw new Error(`${amount} ${unit} is no period`);
  }
}

/** The same day of a later month, or its last where that month is shorter. */
function monthsLater(day: DayNumber, months: number): DayNumber {
  const [year = 0, month = 1, date = 1] = isoDay(day).split('-').map(Number);
  const first = dayNumber(year, month + months, 1);
  const length = dayNumber(year, month + months + 1, 1) - first;
  return first + Math.min(date, length) - 1;
}

/** Saturdays count as no working days: of two readings of the laws, this one promises less. */
export function isWorkingDay(day: DayNumber, holidays: Holidays): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function nextWorkingDay(day: DayNumber, holidays: Holidays): DayNumber {
  return isWorkingDay(day, holidays) ? day : nextWorkingDay(day + 1, holidays);
}

function workingDaysLater(day: DayNumber, count: number, holidays: Holidays): DayNumber {
  return count === 0 ? day : workingDaysLater(nextWorkingDay(day + 1, holidays), count - 1, holidays);
}
