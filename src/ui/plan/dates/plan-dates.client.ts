import { type CalendarDay, calendarDays } from '../../../plan/calendar.ts';
import type { DayNumber } from '../../../plan/days.ts';
import type { EndAnswer } from '../../../plan/end-answer.ts';
import { plateOf } from '../../../plan/plate.ts';
import { type DateWords, scheduleDates } from '../../../plan/schedule.ts';
import { ANNOUNCER } from '../../browser/marks.client.ts';
import { today } from '../../browser/today.client.ts';
import { DATE_WORDS } from './date-words.client.ts';
import {
  debitPlace,
  factPlace,
  readSchedule,
  say,
  timelinePlaces,
  tooLatePlace,
} from './dated-places.client.ts';
import { bringToLife, keepInAddress } from './end-question.client.ts';

let loaded: { readonly default: DateWords } | undefined;

/**
 * The question about the end, and the dates that follow from the answer: in the plate, on the line, in a file. An
 * element of its own, because the wizard's soft navigation puts pages in place whose scripts have run before.
 */
class PlanDates extends HTMLElement {
  connectedCallback(): void {
    if (!loaded) return;
    const { words, errors, file } = loaded.default;
    const page = this.closest('main') ?? document;
    const schedule = readSchedule(page);
    const places = [timelinePlaces(page), debitPlace(page)];
    const facts = (['ends', 'askBy', 'undo'] as const).map((id) => [id, factPlace(page, id)] as const);
    const tooLate = tooLatePlace(page, this);
    let end: DayNumber | undefined;
    const days = (): readonly CalendarDay[] =>
      end === undefined ? [] : calendarDays(schedule, end, today());
    const bar = fileBar(file, () => save(days()));
    this.append(bar);
    let isOpening = true;

    const show = (answer: EndAnswer | undefined): void => {
      const { top } = this.getBoundingClientRect();
      end = answer?.kind === 'day' ? answer.day : undefined;
      const plate = plateOf(schedule, answer, today(), words);
      const dates = end === undefined ? undefined : scheduleDates(schedule, end, today(), words);
      for (const put of places) put(dates);
      for (const [id, put] of facts) put(plate[id]);
      tooLate(plate.late);
      bar.hidden = days().length === 0;
      if (isOpening) return;
      keepInAddress(answer);
      // The plate above grows; what the reader has just touched stays under the finger.
      scrollBy(0, this.getBoundingClientRect().top - top);
      announce(page, plate.askBy === undefined ? 'ends' : 'askBy', plate.askBy ?? plate.ends);
    };
    bringToLife(this, errors, today, show);
    isOpening = false;
  }
}

async function save(days: readonly CalendarDay[]): Promise<void> {
  const { saveCalendar } = await import('./calendar-file.client.ts');
  saveCalendar(days);
}

/** The dates as a file; hidden as long as there are none, and nothing without a script. */
function fileBar(words: DateWords['file'], makeFile: () => Promise<void>): HTMLElement {
  const bar = document.createElement('p');
  // In a row like the answers.
  bar.className = 'ends unprinted';
  bar.hidden = true;
  const button = document.createElement('button');
  button.className = 'button';
  button.type = 'button';
  button.append(words.make);
  // The page may have stayed open until the script of the file was gone.
  button.addEventListener('click', () => void makeFile().catch(() => say(button, words.lost)));
  bar.append(button);
  return bar;
}

/** Says what the plate answers, with the name of the fact. */
function announce(page: ParentNode, fact: string, words: string | undefined): void {
  const region = document.querySelector(ANNOUNCER);
  const name = page.querySelector(`[data-fact=${fact}] dt`)?.textContent ?? '';
  if (region && words) region.textContent = `${name}: ${words}`;
}

// Not before the words are there: where they do not come, it stays what it is without a script (`late.css`). No `await`,
// for which the bundler takes scripts of other pages apart.
export const dated = Promise.resolve(DATE_WORDS[document.documentElement.lang]?.()).then(
  (words) => {
    if (!words) return;
    loaded = words;
    customElements.define('plan-dates', PlanDates);
  },
  () => undefined,
);
