import { type DayNumber, dayNumber } from '../../../plan/days.ts';
import { type EndDayError, type Offset, readEndDay, scheduleDates } from '../../../plan/schedule.ts';
import { readDateWords } from './date-words.client.ts';

/** The day on this device's calendar. */
function today(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Puts words where they are not yet: what is said again unchanged is read aloud again. */
function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/**
 * The field for the end date, and the timeline with the dates that follow from it. What is typed stays in the page.
 * While it is not a possible date, the timeline keeps its last state. An element of its own, because the wizard's soft
 * navigation puts pages in place whose scripts have run before.
 */
class PlanDates extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const field = this.querySelector('.date-field');
    const hint = this.querySelector('.date-hint span');
    if (!input || !field || !hint) return;
    const { words, errors } = readDateWords(this.dataset['words'] ?? '');
    const { textContent: atRest } = hint;
    const schedule = this.#schedule();
    const places = this.#places();

    const show = (end: DayNumber | undefined): void => {
      const dates = end === undefined ? undefined : scheduleDates(schedule, end, today(), words);
      for (const { id, element, relative } of places)
        say(element, (id === undefined ? dates?.undo : dates?.when.get(id)) ?? relative);
      this.querySelector('.timeline')?.classList.toggle('undo-over', dates?.undoIsOver === true);
      for (const station of this.querySelectorAll<HTMLElement>('.moment'))
        station.classList.toggle('passed', dates?.passed.has(station.dataset['station'] ?? '') === true);
    };
    const blame = (error: EndDayError | undefined): void => {
      field.classList.toggle('date-field-wrong', error !== undefined);
      if (error) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      say(hint, error ? errors[error] : atRest);
    };
    /** @param finished whether what stands there is what the reader meant */
    const read = (finished: boolean): void => {
      const emptied = input.value === '' && !input.validity.badInput;
      const result = readEndDay(input.value, today());
      if (emptied) show(undefined);
      if (result.kind === 'day') show(result.day);
      if (emptied || result.kind === 'day') blame(undefined);
      else if (finished) blame(result.error);
    };

    // The value has the year 0002 while 2027 is being typed: only a year of four digits is judged at once.
    input.addEventListener('input', () => read(/^[1-9]/.test(input.value)));
    input.addEventListener('blur', () => read(true));
    // Something may have been typed, and left, before this script arrived.
    read(document.activeElement !== input);
  }

  /** How far from the end the stations lie for which that is known: `Timeline.tsx`. */
  #schedule(): readonly Offset[] {
    return [...this.querySelectorAll<HTMLElement>('[data-hours]')].map(({ dataset }) => ({
      id: dataset['station'] ?? '',
      hours: Number(dataset['hours']),
      approximate: dataset['about'] !== undefined,
    }));
  }

  /** What gets dates, with the relative words that stand there; the stretch in which it can be undone has no id. */
  #places() {
    const found = this.querySelectorAll<HTMLElement>('.moment-when, .stretches-undo > .stretch');
    return [...found].map((element) => ({
      id: element.matches('.stretch') ? undefined : element.closest('li')?.dataset['station'],
      element,
      relative: element.textContent,
    }));
  }
}

customElements.define('plan-dates', PlanDates);
