import type { DayNumber } from '../days.ts';
import type { EndAnswer } from '../end-answer.ts';
import { lastDays, type Offset } from '../schedule.ts';
import type { Due } from './order.ts';

/** What dates of a task follow from, once it is known when its service ends. */
export interface Timing {
  /** Hours before the end at which asking ends; `any`: the end itself. Left out where nobody says. */
  readonly ask?: number | 'any';
  /** Hours before the end at which undoing ends. */
  readonly undo?: number;
}

/**
 * As a page carries it: hours to ask, hours to undo.
 *
 * @example writeTiming({ ask: 24, undo: 24 }) // '24 24'
 * @example writeTiming({}) // '- -'
 */
export const writeTiming = ({ ask, undo }: Timing): string => `${ask ?? '-'} ${undo ?? '-'}`;

/** What `writeTiming` has written; nothing where there is nothing. */
export function readTiming(text: string | undefined): Timing | undefined {
  const match = /^(any|-|\d+) (-|\d+)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, ask = '-', undo = '-'] = match;
  return {
    ...(ask !== '-' && { ask: ask === 'any' ? 'any' : Number(ask) }),
    ...(undo !== '-' && { undo: Number(undo) }),
  };
}

/** The same as stations relative to the end, by the names that they have on a plan. */
export function timingOffsets({ ask, undo }: Timing): readonly Offset[] {
  const at = (id: string, hours: number): Offset => ({ id, hours: 0 - hours, approximate: false });
  const last = typeof ask === 'number' ? ask : undefined;
  return [
    ...(last !== undefined && last === undo
      ? [at('last-both', last)]
      : [
          ...(last === undefined ? [] : [at('last-ask', last)]),
          ...(undo === undefined ? [] : [at('last-undo', undo)]),
        ]),
    at('end', 0),
  ];
}

/**
 * When a task has to be done, from what was said of its end. Without a timing the day is one's own plan: the task is
 * done on it.
 */
export function dueOf(timing: Timing | undefined, answer: EndAnswer | undefined, today: DayNumber): Due {
  // At some day of this month: the last moment may be today.
  if (answer?.kind === 'month') return { by: today };
  if (answer?.kind !== 'day') return {};
  const { day } = answer;
  if (!timing) return { by: day, end: day };
  const { ask } = lastDays(timingOffsets(timing), day);
  const by = ask ?? (timing.ask === 'any' ? day : undefined);
  return { ...(by !== undefined && { by }), end: day };
}
