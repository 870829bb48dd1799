import { tidy } from '../../search/text/plain-text.ts';
import { counted, fill } from '../search/words.client.ts';
import { narrowed } from './narrowed.client.ts';

/**
 * The field above a long list of answers: `FilteredAnswers.astro`. An element of its own, because the wizard's soft
 * navigation puts pages in place whose scripts have run before. What was typed before the script came is applied.
 */
class AnswerFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', () => this.#narrow());
    if (this.querySelector('input')?.value) this.#narrow();
  }

  #narrow(): void {
    const query = this.querySelector('input')?.value ?? '';
    const rows = [...this.querySelectorAll<HTMLElement>('.answer-row')];
    const shown = narrowed(
      rows.map((row) => ({
        text: `${row.textContent} ${row.dataset['keywords'] ?? ''}`,
        stays: row.dataset['escape'] !== undefined,
      })),
      query,
    );
    for (const [place, row] of rows.entries()) row.hidden = !shown.has(place);
    for (const list of this.querySelectorAll<HTMLElement>('.answers')) {
      list.hidden = list.querySelector('.answer-row:not([hidden])') === null;
      const heading = list.previousElementSibling;
      if (heading instanceof HTMLElement && heading.matches('.answer-group')) heading.hidden = list.hidden;
    }
    this.#say(rows.filter(({ hidden, dataset }) => !hidden && dataset['escape'] === undefined).length, query);
  }

  #say(count: number, query: string): void {
    const { one = '', other = '', none = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent =
        count > 0
          ? counted({ one, other }, count, document.documentElement.lang)
          : fill(none, { query: tidy(query) });
  }
}

customElements.define('answer-filter', AnswerFilter);
