import { type DayNumber, formatDay, parseDay } from './days.ts';

/**
 * Puts real dates into the stations of a plan, from the end date that a customer reads in the portal
 * and types in. A part of a day always counts as the earlier day, which errs on the safe side.
 */

/** A date relative to the end: negative hours lie before it. */
export interface Offset {
  /** The station; `ask` and `last-undo` have a meaning here. */
  readonly id: string;
  readonly hours: number;
  readonly approximate: boolean;
}

/** Templates hold `{date}` or `{days}`. */
export interface ScheduleWords {
  /** BCP 47 tag that dates and plurals are formatted with. */
  readonly tag: string;
  readonly today: string;
  /** Asking is too late for the date typed. */
  readonly tooLate: string;
  readonly about: string;
  readonly past: string;
  readonly undoDays: { readonly one: string; readonly other: string };
  readonly undoToday: string;
  readonly undoOver: string;
}

export interface ScheduledDates {
  /** Words for each station that a date can be computed for. */
  readonly when: ReadonlyMap<string, string>;
  /** Words for the stretch in which it can be undone, when its end is known. */
  readonly undo?: string;
}

/** Longest period that is sold ahead anywhere: a domain name's ten years. */
const FARTHEST_DAYS = 3_660;

export type EndDayError = 'empty' | 'past' | 'too-far';
export type EndDay =
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'error'; readonly error: EndDayError };

/** Judges what was typed as the end date; the end may be today. */
export function readEndDay(typed: string, today: DayNumber): EndDay {
  const day = parseDay(typed);
  if (day === undefined) return { kind: 'error', error: 'empty' };
  if (day < today) return { kind: 'error', error: 'past' };
  if (day > today + FARTHEST_DAYS) return { kind: 'error', error: 'too-far' };
  return { kind: 'day', day };
}

/**
 * Dates in words for the stations. Without an offset of its own, `ask` is today; with one, it is
 * today as long as that moment has not passed.
 */
export function scheduleDates(
  offsets: readonly Offset[],
  end: DayNumber,
  today: DayNumber,
  words: ScheduleWords,
): ScheduledDates {
  const days = new Map(offsets.map((offset) => [offset.id, end + Math.floor(offset.hours / 24)]));
  const when = new Map(
    offsets.map(({ id, approximate }) => [id, stationWords(days.get(id) ?? end, approximate, today, words)]),
  );
  const askBy = days.get('ask');
  const late = askBy !== undefined && askBy < today;
  when.set(
    'ask',
    fill(late ? words.tooLate : words.today, formatDay(late ? askBy : today, words.tag, { year: late })),
  );
  const lastUndo = days.get('last-undo');
  return lastUndo === undefined ? { when } : { when, undo: undoWords(lastUndo - today, words) };
}

function stationWords(day: DayNumber, approximate: boolean, today: DayNumber, words: ScheduleWords): string {
  const date = formatDay(day, words.tag);
  if (day < today) return fill(words.past, date);
  return approximate ? fill(words.about, date) : date;
}

function undoWords(days: number, words: ScheduleWords): string {
  if (days < 0) return words.undoOver;
  if (days === 0) return words.undoToday;
  const form = new Intl.PluralRules(words.tag).select(days) === 'one' ? 'one' : 'other';
  return words.undoDays[form].replace('{days}', () => new Intl.NumberFormat(words.tag).format(days));
}

function fill(template: string, date: string): string {
  return template.replace('{date}', () => date);
}
