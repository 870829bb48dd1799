import { DEFAULT_LOCALE, isLocale } from '../../i18n/locales.ts';
import { forget, keep, kept, PAIRS } from '../browser/kept.client.ts';
import { type Counterpart, counterparts, type LabelTexts } from './pairs.client.ts';

const SHOWN = 'label-pair';

/** Of this page where nothing can be kept. */
let isWanted = false;

function wanted(): boolean {
  try {
    return kept(PAIRS) !== null;
  } catch {
    return isWanted;
  }
}

function want(value: boolean): void {
  isWanted = value;
  try {
    if (value) keep(PAIRS, '1');
    else forget(PAIRS);
  } catch {
    // Holds for this page, then.
  }
}

/** @throws where they cannot be had now */
async function fetchLabels(path: string): Promise<readonly LabelTexts[]> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** What stands beside a chip: the same label as the portal prints it in another language. */
function besides(others: readonly Counterpart[]): HTMLElement {
  const shown = document.createElement('span');
  shown.className = `label-gloss unprinted ${SHOWN}`;
  const words = others.flatMap(({ text, lang }, place) => [
    place > 0 ? ' / ' : '',
    Object.assign(document.createElement('span'), { lang, textContent: text }),
  ]);
  shown.append(' (', ...words, ')');
  return shown;
}

/** The box that puts the labels of the other language beside those of the page, in place of a link to their cards. */
class LabelPairs extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: wanted() });
    const label = Object.assign(document.createElement('label'), { className: link.className });
    label.append(box, ...link.childNodes);
    link.replaceWith(label);
    box.addEventListener('change', () => {
      want(box.checked);
      void this.#show(box).catch(() => location.assign(link.href));
    });
    if (box.checked)
      this.#show(box).catch(() => {
        box.checked = false;
      });
  }

  async #show(box: HTMLInputElement): Promise<void> {
    for (const shown of document.querySelectorAll(`.${SHOWN}`)) shown.remove();
    if (!box.checked) return;
    const { lang } = document.documentElement;
    const all = await Promise.all((this.dataset['of'] ?? '').split(' ').map(fetchLabels));
    const found = counterparts(all.flat(), isLocale(lang) ? lang : DEFAULT_LOCALE);
    // Taken back, or shown by another click, while they were on their way.
    if (!box.checked || document.querySelector(`.${SHOWN}`)) return;
    for (const chip of document.querySelectorAll('main .label:not([lang])')) {
      const others = found.get(chip.textContent?.trim() ?? '') ?? [];
      if (others.length > 0) chip.after(besides(others));
    }
  }
}

customElements.define('label-pairs', LabelPairs);
