import type { EndDayError, ScheduleWords } from '../../../plan/schedule.ts';

/** What the script of the dates says: of dates, and of what is none. */
export interface DateWords {
  readonly words: ScheduleWords;
  readonly errors: Readonly<Record<EndDayError, string>>;
}

// One text and not a dozen with their names: every plan carries it. No word of a message holds the bar.
const BAR = '|';

/** As a plan carries them. */
export function writeDateWords({ words, errors }: DateWords): string {
  const { tag, today, tooLate, about, past, undoDays, undoToday, undoOver } = words;
  const undo = [undoDays.one, undoDays.other, undoToday, undoOver];
  return [tag, today, tooLate, about, past, ...undo, errors.empty, errors.past, errors['too-far']].join(BAR);
}

/** What `writeDateWords` has written. */
export function readDateWords(text: string): DateWords {
  const [tag = '', today = '', tooLate = '', about = '', past = '', ...more] = text.split(BAR);
  const [one = '', other = '', undoToday = '', undoOver = '', empty = '', gone = '', far = ''] = more;
  return {
    words: { tag, today, tooLate, about, past, undoDays: { one, other }, undoToday, undoOver },
    errors: { empty, past: gone, 'too-far': far },
  };
}
