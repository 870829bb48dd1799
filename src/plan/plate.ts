import { type DayNumber, formatDay } from './days.ts';
import type { EndAnswer } from './end-answer.ts';
import { fill, lastDays, type Offset, type ScheduleWords, tooLateWords } from './schedule.ts';

/** What a plan answers at its top, once somebody has said when it ends. What cannot be dated is left out. */
export interface Plate {
  readonly ends?: string;
  readonly askBy?: string;
  readonly undo?: string;
  /** Whether asking is too late; left out where that is not known. */
  readonly late?: boolean;
}

/** @param answer the end; a day in the past is none */
export function plateOf(
  offsets: readonly Offset[],
  answer: EndAnswer | undefined,
  today: DayNumber,
  words: ScheduleWords,
): Plate {
  if (!answer || answer.kind === 'unknown') return {};
  if (answer.kind === 'month') {
    // The last moment may be today, or behind: nobody who asks today asks later than need be.
    return lastDays(offsets, today).ask === undefined ? {} : { askBy: words.askToday };
  }
  const { ask, undo } = lastDays(offsets, answer.day);
  return {
    ends: formatDay(answer.day, words.tag),
    ...(ask !== undefined && { askBy: opening(askWords(ask, today, words), words), late: ask < today }),
    ...(undo !== undefined && { undo: undoUntil(undo, today, words) }),
  };
}

/** Words that go on from a name elsewhere, as they stand alone. */
function opening(text: string, { tag }: ScheduleWords): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}

function askWords(last: DayNumber, today: DayNumber, words: ScheduleWords): string {
  if (last < today) return tooLateWords(last, words);
  return last === today ? words.askToday : fill(words.askBy, formatDay(last, words.tag));
}

function undoUntil(last: DayNumber, today: DayNumber, words: ScheduleWords): string {
  if (last < today) return words.undoOver;
  return last === today ? words.undoOnlyToday : fill(words.undoUntil, formatDay(last, words.tag));
}
