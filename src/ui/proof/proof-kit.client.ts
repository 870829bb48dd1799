import { decodeEnd, END_PARAMETER } from '../../plan/end-answer.ts';
import { scheduleDates } from '../../plan/schedule.ts';
import { applies, readAnswers, readCondition } from '../../plan/situation.ts';
import { today } from '../browser/today.client.ts';
import { DATE_WORDS } from '../plan/dates/date-words.client.ts';
import { readSchedule, timelinePlaces } from '../plan/dates/dated-places.client.ts';
import { keptAnswers } from '../plan/situation/kept-answers.client.ts';
import { bringTicks } from '../planner/kept-ticks.client.ts';

/** Ticks what was ticked or answered on other pages, puts dates in, and takes what the address says along. */
class ProofKit extends HTMLElement {
  connectedCallback(): void {
    this.#tickAnswered();
    bringTicks(this);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.kit-plan, [data-swap=language]'))
      link.search = location.search;
    this.querySelector('button')?.addEventListener('click', () => print());
    void this.#putDates().catch(() => undefined);
  }

  /** What a link says wins, as on the plan. */
  #tickAnswered(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-said]')];
    const conditions = boxes.map(({ dataset }) => readCondition(dataset['said'] ?? ''));
    const asked = conditions.flatMap((condition) => Object.keys(condition));
    const sent = readAnswers(location.search, asked);
    const answers = sent.size > 0 ? sent : readAnswers(keptAnswers(this.dataset['product'] ?? ''), asked);
    for (const [index, box] of boxes.entries())
      if (applies(conditions[index], answers) === 'yes') box.checked = true;
  }

  async #putDates(): Promise<void> {
    const end = decodeEnd(new URLSearchParams(location.search).get(END_PARAMETER));
    const words = await DATE_WORDS[document.documentElement.lang]?.();
    if (end?.kind === 'day' && words)
      timelinePlaces(this)(scheduleDates(readSchedule(this), end.day, today(), words.default.words));
  }
}

customElements.define('proof-kit', ProofKit);
