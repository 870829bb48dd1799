import {
  type Answers,
  applies,
  NO_ANSWERS,
  readAnswers,
  readCondition,
  writeAnswers,
} from '../../../plan/situation.ts';
import { keepAnswers, keptAnswers } from './kept-answers.client.ts';

/**
 * Leaves out what does not concern a reader who has answered so, and keeps the answers in the address, which can be
 * sent to somebody, and in this browser. Answers in the address win. What is left out stands in the page; without
 * script all of it is there.
 */
class PlanSituation extends HTMLElement {
  connectedCallback(): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const asked = [...new Set(radios.map(({ name }) => name))];
    const product = this.dataset['product'] ?? '';
    const note = this.querySelector<HTMLElement>('.left-out');

    const show = (answers: Answers): void => {
      for (const radio of radios) radio.checked = answers.get(radio.name) === radio.value;
      leaveOut(answers);
      if (note) note.hidden = answers.size === 0;
      // What has to be settled first is not put away.
      for (const more of this.querySelectorAll('details'))
        if (more.querySelector('.unmet:checked')) more.open = true;
    };
    const say = (answers: Answers): void => {
      const search = writeAnswers(location.search, answers, asked);
      history.replaceState(history.state, '', location.pathname + search + location.hash);
      keepAnswers(product, writeAnswers('', answers, asked));
      show(answers);
    };

    const chosen = (): Answers => {
      const checked = radios.filter((radio) => radio.checked).map(({ name, value }) => `${name}=${value}`);
      return readAnswers(checked.join('&'), asked);
    };
    this.addEventListener('change', () => say(chosen()));
    const [change, again] = note?.querySelectorAll('button') ?? [];
    const putAway = (told: boolean): void => {
      putRowsAway(this, told);
      const isAway = this.querySelector('[data-told]') !== null;
      if (change) change.hidden = !isAway;
      if (again) again.hidden = isAway;
    };
    const ask = (): void => {
      putAway(false);
      radios[0]?.focus();
    };
    change?.addEventListener('click', ask);
    again?.addEventListener('click', () => {
      say(NO_ANSWERS);
      ask();
    });
    const sent = readAnswers(location.search, asked);
    // Something may have been answered before this script arrived.
    if (sent.size === 0 && chosen().size > 0) say(chosen());
    else show(sent.size > 0 ? sent : readAnswers(keptAnswers(product), asked));
    putAway(true);
  }
}

/**
 * Who comes with a row answered, and nothing to settle about it, has no more to read there. What waits folded takes no
 * room: its rows go together, or the number on it would be wrong.
 */
function putRowsAway(asking: HTMLElement, told: boolean): void {
  const isTold = (rows: readonly Element[]): boolean => told && rows.every(isSettled);
  const atFirst = [...asking.querySelectorAll(':scope > ul > .check')];
  for (const row of atFirst) row.toggleAttribute('data-told', isTold([row]));
  for (const more of asking.querySelectorAll('details'))
    more.toggleAttribute('data-told', isTold([...more.querySelectorAll('.check')]));
  asking.toggleAttribute('data-told', isTold(atFirst));
  asking.closest('section')?.querySelector('h2')?.classList.toggle('visually-hidden', isTold(atFirst));
}

const isSettled = (row: Element): boolean =>
  row.querySelector(':checked') !== null && row.querySelector(':is(.unmet, .unsure):checked') === null;

/** A part with several conditions, one of which is enough, is gone once all are ruled out. */
function leaveOut(answers: Answers): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = (part.dataset['when'] ?? '')
      .split('|')
      .every((condition) => applies(readCondition(condition), answers) === 'no');
}

customElements.define('plan-situation', PlanSituation);
