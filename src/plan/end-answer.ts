import { type DayNumber, isoDay, parseDay } from './days.ts';

/** What somebody answers to "When does it end?". */
export type EndAnswer =
  | { readonly kind: 'day'; readonly day: DayNumber }
  /** At some day of this month: nothing can be dated, and the day to ask may be today. */
  | { readonly kind: 'month' }
  | { readonly kind: 'unknown' };

/** The answers as they are offered. */
export const END_CHOICES = ['today', 'tomorrow', 'month', 'date', 'unknown'] as const;
export type EndChoice = (typeof END_CHOICES)[number];

/** Where the answer stands in the address of a plan, as a parameter of the query. */
export const END_PARAMETER = 'ends';

/**
 * Reads the answer out of an address. Every text is an answer or none; a day may lie anywhere.
 *
 * @example decodeEnd('2026-12-01') // { kind: 'day', day: 20788 }
 * @example decodeEnd('soon') // undefined
 */
export function decodeEnd(text: string | null): EndAnswer | undefined {
  if (text === 'month' || text === 'unknown') return { kind: text };
  const day = parseDay(text ?? '');
  return day === undefined ? undefined : { kind: 'day', day };
}

/** Days and not "today": whoever opens the link tomorrow is to see the same. */
export function encodeEnd(answer: EndAnswer): string {
  return answer.kind === 'day' ? isoDay(answer.day) : answer.kind;
}

export function choiceOf(answer: EndAnswer, today: DayNumber): EndChoice {
  if (answer.kind !== 'day') return answer.kind;
  return answer.day === today ? 'today' : answer.day === today + 1 ? 'tomorrow' : 'date';
}

/** The answer that is chosen; nothing for "on a date", which takes a date. */
export function answerOf(choice: EndChoice, today: DayNumber): EndAnswer | undefined {
  switch (choice) {
    case 'today':
      return { kind: 'day', day: today };
    case 'tomorrow':
      return { kind: 'day', day: today + 1 };
    case 'date':
      return undefined;
    default:
      return { kind: choice };
  }
}
