import { type CalendarDay, calendarDays } from '../../plan/calendar.ts';
import { type DayNumber, isoDay } from '../../plan/days.ts';
import type { EndAnswer } from '../../plan/end-answer.ts';
import { timingOffsets } from '../../plan/exit/timing.ts';
import type { PageTask } from './page-tasks.client.ts';

/** A task with the days that a calendar is to hold. */
export interface FilePart {
  readonly task: Pick<PageTask, 'code' | 'title'>;
  readonly days: readonly CalendarDay[];
}

/** The days of what was chosen, where one was said and is still to come. */
export function daysOf(
  tasks: readonly Pick<PageTask, 'code' | 'title' | 'timing'>[],
  answers: ReadonlyMap<string, EndAnswer>,
  today: DayNumber,
): readonly FilePart[] {
  return tasks.flatMap((task): FilePart[] => {
    const answer = answers.get(task.code);
    if (answer?.kind !== 'day') return [];
    const days = task.timing
      ? calendarDays(timingOffsets(task.timing), answer.day, today)
      : ownDay(answer.day, today);
    return days.length > 0 ? [{ task, days }] : [];
  });
}

/** A day of one's own choice, on which it is asked for: the calendar reminds of it. */
function ownDay(day: DayNumber, today: DayNumber): readonly CalendarDay[] {
  const iso = isoDay(day);
  return day < today ? [] : [{ station: 'ask', day: iso, name: `ask-${iso}`, isLimit: true }];
}
