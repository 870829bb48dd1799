import { type DayNumber, firstOfMonth, formatDay, parseDay } from './days.ts';

/**
 * Puts real dates into the stations of a plan, from the end date that a customer reads in the portal
 * and types in. A part of a day always counts as the earlier day, which errs on the safe side.
 */

/** A date relative to the end: negative hours lie before it. */
export interface Offset {
  /** The station; `ask`, the last moments and `debit` have a meaning here. */
  readonly id: string;
  /** `month-start`: the first day of the month that the end lies in. */
  readonly hours: number | 'month-start';
  readonly approximate: boolean;
}

/** The date of a station, which always lies so many hours from the end. */
export interface StationOffset extends Offset {
  readonly hours: number;
}

/** Templates hold `{date}` or `{days}`. */
export interface ScheduleWords {
  /** BCP 47 tag that dates and plurals are formatted with. */
  readonly tag: string;
  readonly today: string;
  /** Asking is too late for the date typed. */
  readonly tooLate: string;
  /** For the plate: ask today, ask until a date, undo until a date. */
  readonly askToday: string;
  readonly askBy: string;
  readonly undoUntil: string;
  readonly undoOnlyToday: string;
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
  /** Stations that lie behind; `ask` as soon as asking is too late. */
  readonly passed: ReadonlySet<string>;
  /** No day is left to undo it: no stretch may look as if there were. */
  readonly undoIsOver: boolean;
}

/** Longest period that is sold ahead anywhere: a domain name's ten years. */
const FARTHEST_DAYS = 3_660;

export type EndDayError = 'empty' | 'past' | 'too-far';

/** What the script of the dates says: of dates, and of what is none. */
export interface DateWords {
  readonly words: ScheduleWords;
  readonly errors: Readonly<Record<EndDayError, string>>;
  /** Of the button that makes a calendar file; `lost`: it could not be made. */
  readonly file: { readonly make: string; readonly lost: string };
}

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

/** The last day to ask and the last day to undo, where they are published. */
export interface LastDays {
  readonly ask?: DayNumber;
  readonly undo?: DayNumber;
}

/** The day from which money may be taken for the time after the end. */
export const DEBIT = 'debit';

const LAST: Readonly<Record<keyof LastDays, readonly string[]>> = {
  ask: ['last-ask', 'last-both'],
  undo: ['last-undo', 'last-both'],
};

export function lastDays(offsets: readonly Offset[], end: DayNumber): LastDays {
  const of = (what: keyof LastDays): DayNumber | undefined => {
    const offset = offsets.find(({ id }) => LAST[what].includes(id));
    return offset && dayOf(offset, end);
  };
  const [ask, undo] = [of('ask'), of('undo')];
  return { ...(ask !== undefined && { ask }), ...(undo !== undefined && { undo }) };
}

/** Whether something has to be done by then. */
export function isLastMoment({ id }: Offset): boolean {
  return id === DEBIT || LAST.ask.includes(id) || LAST.undo.includes(id);
}

/** A part of a day counts as the earlier day. */
export function dayOf({ hours }: Offset, end: DayNumber): DayNumber {
  return hours === 'month-start' ? firstOfMonth(end) : end + Math.floor(hours / 24);
}

/** Dates in words for the stations: `ask` is today, until the last moment to ask has passed. */
export function scheduleDates(
  offsets: readonly Offset[],
  end: DayNumber,
  today: DayNumber,
  words: ScheduleWords,
): ScheduledDates {
  const { ask, undo } = lastDays(offsets, end);
  const late = ask !== undefined && ask < today;
  const passed = offsets.filter((offset) => dayOf(offset, end) < today).map(({ id }) => id);
  return {
    when: new Map([
      ...offsets.map((offset) => [offset.id, stationWords(offset, end, today, words)] as const),
      ['ask', late ? tooLateWords(ask, words) : todayWords(today, words)],
    ]),
    passed: new Set(late ? [...passed, 'ask'] : passed),
    undoIsOver: undo !== undefined && undo < today,
    ...(undo !== undefined && { undo: undoWords(undo - today, words) }),
  };
}

export function tooLateWords(lastDay: DayNumber, { tooLate, tag }: ScheduleWords): string {
  return fill(tooLate, formatDay(lastDay, tag));
}

function todayWords(day: DayNumber, words: ScheduleWords): string {
  return fill(words.today, formatDay(day, words.tag, { year: false }));
}

function stationWords(offset: Offset, end: DayNumber, today: DayNumber, words: ScheduleWords): string {
  const day = dayOf(offset, end);
  const date = formatDay(day, words.tag);
  if (day < today) return fill(words.past, date);
  return offset.approximate ? fill(words.about, date) : date;
}

function undoWords(days: number, words: ScheduleWords): string {
  if (days < 0) return words.undoOver;
  if (days === 0) return words.undoToday;
  const form = new Intl.PluralRules(words.tag).select(days) === 'one' ? 'one' : 'other';
  return words.undoDays[form].replace('{days}', () => new Intl.NumberFormat(words.tag).format(days));
}

export function fill(template: string, date: string): string {
  return template.replace('{date}', () => date);
}
