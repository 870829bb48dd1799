/**
 * Calendar days as the number of days since 1 January 1970. Counting in whole days keeps time
 * zones and summer time out: a deadline typed in Paris or in Montreal is the same day.
 */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;

/** French writes the first of a month as an ordinal, which `Intl` does not. */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er' };

/** @param month 1 to 12 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999, and date fields hand over 0002 while 2027 is being typed.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;
}

/**
 * Reads an ISO day, the value of a native date field. A day that no calendar has is none.
 *
 * @example parseDay('2027-03-12') // 20889
 * @example parseDay('2027-02-30') // undefined
 */
export function parseDay(iso: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === iso ? day : undefined;
}

/** The first day of the month that a day lies in. */
export function firstOfMonth(day: DayNumber): DayNumber {
  return day + 1 - new Date(day * MILLISECONDS).getUTCDate();
}

/** The ISO form of a day of the years 0 to 9999. */
export function isoDay(day: DayNumber): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * A day in words, day and month kept on one line.
 *
 * @param tag BCP 47 tag of `FORMAT_LOCALES`
 * @example formatDay(20878, 'fr-FR') // "1er mars 2027"
 */
export function formatDay(
  day: DayNumber,
  tag: string,
  { year = true }: { readonly year?: boolean } = {},
): string {
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    ...(year && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const first = FIRST_OF_MONTH[new Intl.Locale(tag).language];
  return format
    .formatToParts(new Date(day * MILLISECONDS))
    .map(({ type, value }) => (type === 'day' && value === '1' && first ? first : value))
    .join('')
    .replace(' ', '\u00A0');
}
