import { type Recognised, recognise } from '../../search/line/recognise.ts';
import type { LinePage } from '../../site/question/line-book.ts';

/**
 * The field for a line of a bill: `PasteLine.astro`. The names come when it is first used, and the line goes nowhere.
 * What was pasted before the script came is read too.
 */
class PasteLine extends HTMLElement {
  #names: Promise<LinePage> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    field?.addEventListener('focus', () => void this.#load().catch(() => undefined));
    field?.addEventListener('input', () => void this.#read());
    if (field?.value) void this.#read();
  }

  #load(): Promise<LinePage> {
    this.#names ??= fetch(this.dataset['names'] ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(`no names: ${answer.status}`);
      return (await answer.json()) as LinePage;
    });
    // A lost connection may come back.
    this.#names.catch(() => {
      this.#names = undefined;
    });
    return this.#names;
  }

  async #read(): Promise<void> {
    const line = this.querySelector('textarea')?.value ?? '';
    if (!line.trim()) return this.#show();
    const names = await this.#load().catch(() => undefined);
    // Somebody may have typed on meanwhile: the newest line is read.
    if (line !== this.querySelector('textarea')?.value) return;
    if (!names) return this.#show(said('p', this.dataset['lost']));
    const [first, ...others] = recognise(line, names);
    if (!first) return this.#show(said('p', this.dataset['none']));
    const also = others.map((each) => this.#row(each, names));
    this.#show(
      said('h3', this.dataset['found']),
      listOf([this.#row(first, names)]),
      ...(also.length > 0 ? [said('h3', this.dataset['also']), listOf(also)] : []),
    );
  }

  #row({ id, why }: Recognised, { rows }: LinePage): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = rows[id]?.href ?? '';
    link.textContent = rows[id]?.title ?? id;
    const reason = said('span', '');
    const [before = '', after = ''] = (this.dataset['why'] ?? '').split('{words}');
    reason.append(before);
    for (const [place, words] of why.entries()) {
      if (place > 0) reason.append(', ');
      reason.append(said('mark', words));
    }
    reason.append(after);
    item.append(link, ' ', reason);
    return item;
  }

  #show(...what: readonly HTMLElement[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...what);
  }
}

function said(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...items);
  return list;
}

customElements.define('paste-line', PasteLine);
