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
    note?.querySelector('button')?.addEventListener('click', () => {
      this.removeAttribute('data-told');
      say(NO_ANSWERS);
      radios[0]?.focus();
    });
    const sent = readAnswers(location.search, asked);
    // Something may have been answered before this script arrived.
    if (sent.size === 0 && chosen().size > 0) say(chosen());
    else show(sent.size > 0 ? sent : readAnswers(keptAnswers(product), asked));
    // Who comes with all of it answered, and nothing to settle, has no more to read here.
    this.toggleAttribute(
      'data-told',
      asked.every((name) => chosen().has(name)) && !this.querySelector(':is(.unmet, .unsure):checked'),
    );
  }
}

/** A part with several conditions, one of which is enough, is gone once all are ruled out. */
function leaveOut(answers: Answers): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = (part.dataset['when'] ?? '')
      .split('|')
      .every((condition) => applies(readCondition(condition), answers) === 'no');
}

customElements.define('plan-situation', PlanSituation);
