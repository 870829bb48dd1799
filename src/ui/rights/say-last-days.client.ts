import { formatDay, parseDay } from '../../plan/days.ts';
import { lastDay } from '../../rights/deadlines.ts';
import { today } from '../browser/today.client.ts';

/** None of these periods ends by working days. */
const NO_HOLIDAYS: ReadonlySet<number> = new Set();

/** Shows the steps of what was chosen, each with its last day; none while there is no day. */
export function sayLastDays(root: HTMLElement): void {
  const { tag = '', over = '' } = root.dataset;
  const kind = root.querySelector('select');
  const input = root.querySelector('input');
  if (!kind || !input) return;
  const ended = input.validity.valid ? parseDay(input.value) : undefined;
  for (const step of root.querySelectorAll<HTMLElement>('[data-kind]')) {
    const words = step.querySelector('strong');
    // The page's own words, made by `LastDays.astro`.
    const period = JSON.parse(step.dataset['period'] ?? '{}') as Parameters<typeof lastDay>[0];
    const day = ended === undefined ? undefined : lastDay(period, ended, NO_HOLIDAYS);
    step.hidden = day === undefined || step.dataset['kind'] !== kind.value;
    if (day === undefined || !words) continue;
    const said = (step.dataset['says'] ?? '').replace('{date}', () => formatDay(day, tag));
    words.textContent = day < today() ? over.replace('{day}', () => said) : said;
  }
}
