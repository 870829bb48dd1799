import { daysAfter } from '../days-after.ts';
import type { Finding } from '../finding.ts';

type Path = readonly (string | number)[];

/** A day on which something was done, as a file says it. */
export interface DayDone {
  /** `2026-11-22`, or as much of it as is known. */
  readonly day: string;
  readonly finding: (message: string) => Finding;
}

/** Keys whose day is one on which something was done: none of them can lie ahead. */
const DONE: ReadonlySet<string> = new Set(['checked', 'read', 'on']);
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** The days of a file on which something was done. */
export function daysDone(
  value: unknown,
  finding: (path: Path, message: string) => Finding,
): readonly DayDone[] {
  const days: DayDone[] = [];
  const visit = (each: unknown, path: Path): void => {
    if (typeof each !== 'object' || each === null) return;
    for (const [key, inner] of Object.entries(each)) {
      const at = [...path, Array.isArray(each) ? Number(key) : key];
      if (typeof inner === 'string' && DONE.has(key) && DAY.test(inner))
        days.push({ day: inner, finding: (message) => finding(at, message) });
      else visit(inner, at);
    }
  };
  visit(value, []);
  return days;
}

/**
 * Days that lie ahead of `today`. It is tomorrow already for some who work on this, so one day more is let through. A
 * clock that is behind most of the content goes wrong, not the content.
 *
 * @param today the day in UTC, `2026-11-22`
 */
export function daysAhead(days: readonly DayDone[], today: string): readonly Finding[] {
  const sorted = days.map(({ day }) => day).sort();
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? today;
  const latest = today > middle ? today : middle;
  // Of a month that is all that is known, any day may be meant.
  const last = daysAfter(latest.length === 7 ? `${latest}-28` : latest, 1);
  return days
    .filter(({ day }) => day > last)
    .map(({ finding }) => finding(`is a day that lies ahead; today is ${today}`));
}
