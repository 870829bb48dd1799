import { formatDay, parseDay } from '../../plan/days.ts';
import { lastDay } from '../../rights/deadlines.ts';
import { today } from '../browser/today.client.ts';

type Period = Parameters<typeof lastDay>[0];

/** Says the last day of a right's period, once the day is typed that it counts from. Nothing of it is kept or sent. */
class CountDay extends HTMLElement {
  connectedCallback(): void {
    const { period = '{}', holidays = '', tag = '', says = '', over = '' } = this.dataset;
    const input = this.querySelector('input');
    const output = this.querySelector('[role=status]');
    if (!input || !output) return;
    // The page's own words, made by `CountDay.astro`.
    const right = JSON.parse(period) as Period;
    const free = new Set(holidays.split(' ').map(Number));
    const say = (): void => {
      const from = input.validity.valid ? parseDay(input.value) : undefined;
      const day = from === undefined ? undefined : lastDay(right, from, free);
      const words = day === undefined ? '' : says.replace('{date}', () => formatDay(day, tag));
      output.textContent = day !== undefined && day < today() ? over.replace('{day}', () => words) : words;
    };
    input.addEventListener('input', say);
    // Something may have been typed before this script came.
    say();
  }
}

customElements.define('count-day', CountDay);
