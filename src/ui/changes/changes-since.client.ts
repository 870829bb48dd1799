import { parseDay } from '../../plan/days.ts';

/** Hides what was said before the day in the address (`?since=`), and the months of which nothing is left. */
class ChangesSince extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('since') ?? '';
    // What is no day narrows nothing: everything stays.
    if (parseDay(asked) === undefined) return;
    const field = this.querySelector('input');
    if (field) field.value = asked;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-swap=language]'))
      link.search = location.search;
    this.#narrow(asked);
  }

  #narrow(since: string): void {
    let count = 0;
    for (const month of document.querySelectorAll<HTMLElement>('.changes-month')) {
      const changes = [...month.querySelectorAll<HTMLElement>('[data-on]')];
      for (const change of changes) change.hidden = (change.dataset['on'] ?? '') < since;
      const left = changes.filter(({ hidden }) => !hidden).length;
      month.hidden = left === 0;
      count += left;
    }
    const [output, all] = [this.querySelector('[role=status]'), this.querySelector('a')];
    if (output) output.textContent = (this.dataset['shown'] ?? '').replace('{count}', () => String(count));
    if (all) all.hidden = false;
  }
}

customElements.define('changes-since', ChangesSince);
