import { type DayNumber, dayNumber, isoDay } from '../../plan/days.ts';
import { END_PARAMETER, type EndAnswer, encodeEnd } from '../../plan/end-answer.ts';
import { readPicks, writePicks } from '../../plan/exit/link.ts';
import { orderExit } from '../../plan/exit/order.ts';
import { dueOf, timingOffsets } from '../../plan/exit/timing.ts';
import { plateOf } from '../../plan/plate.ts';
import { type DateWords, readEndDay } from '../../plan/schedule.ts';
import '../plan/copy-or-print.client.ts';
import { DATE_WORDS } from '../plan/dates/date-words.client.ts';
import { say } from '../plan/dates/dated-places.client.ts';
import { counted, fill } from '../search/words.client.ts';
import { leaveOutAnswered } from './answered.client.ts';
import { daysOf, type FilePart } from './exit-days.client.ts';
import { bringTicks } from './kept-ticks.client.ts';
import { type PageTask, putInOrder, readTasks } from './page-tasks.client.ts';

let loaded: { readonly default: DateWords } | undefined;

/** The day on this device's calendar. */
function today(): DayNumber {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * Keeps what is ticked in the address, puts dates in, and orders by them. What is shown at all is decided by a style
 * sheet, with or without this script.
 */
class ExitPlanner extends HTMLElement {
  readonly #answers = new Map<string, EndAnswer>();
  #tasks: ReadonlyMap<string, PageTask> = new Map();
  #codes: readonly string[] = [];
  #words: DateWords | undefined;

  connectedCallback(): void {
    this.#words = loaded?.default;
    const picks = this.#picks();
    this.#codes = picks.map(({ name }) => name);
    this.#tasks = readTasks(this, this.#codes);
    this.#readAddress(picks);
    bringTicks(this);
    leaveOutAnswered(this);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.matches('.pick')) this.#show();
    });
    for (const task of this.#tasks.values()) this.#bringDate(task);
    const file = this.querySelector<HTMLElement>('.exit-file');
    file?.addEventListener(
      'click',
      () => void this.#save().catch(() => say(file, file.dataset['lost'] ?? '')),
    );
    this.#show();
  }

  #picks(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.pick')];
  }

  /** What was ticked before this script came stays ticked. */
  #readAddress(picks: readonly HTMLInputElement[]): void {
    const { picks: sent, unknown } = readPicks(location.search, this.#codes);
    for (const pick of picks) if (sent.has(pick.name)) pick.checked = true;
    for (const [code, answer] of sent) {
      if (!answer) continue;
      this.#answers.set(code, answer);
      const input = this.#tasks.get(code)?.input;
      if (input && answer.kind === 'day') input.value = isoDay(answer.day);
    }
    const place = this.querySelector('.exit-unknown');
    if (place && unknown.length > 0)
      place.textContent = fill(this.dataset['unknown'] ?? '', { codes: unknown.join(', ') });
  }

  #chosen(): readonly PageTask[] {
    return this.#picks().flatMap(({ checked, name }) => (checked ? (this.#tasks.get(name) ?? []) : []));
  }

  /** Everything that follows from what is ticked and typed. */
  #show(): void {
    const chosen = this.#chosen();
    const now = today();
    const due = new Map(
      chosen.map(({ code, timing }) => [code, dueOf(timing, this.#answers.get(code), now)] as const),
    );
    putInOrder(this, orderExit(chosen, due, now), this.#tasks);
    for (const task of chosen) this.#sayDates(task, now);
    this.#keepInAddress(chosen);
    const { one = '', other = '' } = this.dataset;
    const status = this.querySelector('.exit-go [role=status]');
    if (status) say(status, counted({ one, other }, chosen.length, document.documentElement.lang));
  }

  #sayDates({ code, timing, facts, plan }: PageTask, now: DayNumber): void {
    const answer = this.#answers.get(code);
    const words = this.#words?.words;
    if (!timing || !words) return;
    const { askBy, ends } = plateOf(timingOffsets(timing), answer, now, words);
    const named = (name: string | undefined, text: string | undefined) =>
      text && fill(this.dataset['fact'] ?? '', { name: name ?? '', text });
    facts('askBy', named(this.dataset['asked'], askBy));
    facts('ends', named(this.dataset['ends'], ends));
    // The plan opens with the same dates.
    if (plan) plan.search = answer ? `?${END_PARAMETER}=${encodeEnd(answer)}` : '';
  }

  /** Ids and days, and nothing else that may have stood in the address. */
  #keepInAddress(chosen: readonly PageTask[]): void {
    const picks = new Map(chosen.map(({ code }) => [code, this.#answers.get(code)]));
    const url = new URL(location.href);
    url.search = writePicks(picks, this.#codes);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
    url.hash = '';
    const link = this.querySelector<HTMLAnchorElement>('.permanent a');
    if (link) link.href = url.href;
    // The other language has the same plans.
    for (const language of document.querySelectorAll<HTMLAnchorElement>('a[data-swap=language]'))
      language.search = url.search;
    const file = this.querySelector<HTMLElement>('.exit-file');
    if (file) file.hidden = this.#days().length === 0;
  }

  /** While what is typed is no possible date, the last one holds; the order follows when the field is left. */
  #bringDate({ code, input, blame }: PageTask): void {
    const read = (finished: boolean): void => {
      if (!input) return;
      const emptied = input.value === '' && !input.validity.badInput;
      const result = readEndDay(input.value, today());
      if (result.kind === 'day') this.#answers.set(code, result);
      if (emptied && this.#answers.get(code)?.kind === 'day') this.#answers.delete(code);
      if (emptied || result.kind === 'day') blame(undefined);
      else if (finished) blame(this.#words?.errors[result.error]);
    };
    // The value has the year 0002 while 2027 is being typed: only a year of four digits is judged at once.
    input?.addEventListener('input', () => {
      read(/^[1-9]/.test(input.value));
      for (const task of this.#chosen()) this.#sayDates(task, today());
      this.#keepInAddress(this.#chosen());
    });
    input?.addEventListener('focusout', () => {
      read(true);
      // By then the focus is where it goes.
      setTimeout(() => this.#show());
    });
    if (input?.value && !this.#answers.has(code)) read(true);
  }

  #days(): readonly FilePart[] {
    return daysOf(this.#chosen(), this.#answers, today());
  }

  async #save(): Promise<void> {
    const { saveExit } = await import('./exit-file.client.ts');
    saveExit(this.#days(), this.dataset['stations'] ?? '', this.#words?.words.tag ?? '');
  }
}

// Not before the words are there: where they do not come, it stays what it is without a script (`late.css`).
DATE_WORDS[document.documentElement.lang]?.().then(
  (words) => {
    loaded = words;
    customElements.define('exit-planner', ExitPlanner);
  },
  () => undefined,
);
