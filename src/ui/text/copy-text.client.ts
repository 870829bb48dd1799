import { ANNOUNCER } from '../browser/marks.client.ts';

/** Copies the words beside it: paragraphs with blank lines between them, links with their whole address, one per line. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  /** Where the browser does not let pages copy, the words are shown and selected, and it is said what to press. */
  async #copy(): Promise<void> {
    const what = this.querySelector('.copy-what');
    let words = this.dataset['done'] ?? '';
    try {
      await navigator.clipboard.writeText(textOf(what));
    } catch {
      for (const fold of what?.querySelectorAll('details') ?? []) fold.open = true;
      if (what) getSelection()?.selectAllChildren(what);
      words = this.dataset['refused'] ?? '';
    }
    for (const place of [this.querySelector('button span'), document.querySelector(ANNOUNCER)])
      if (place) place.textContent = words;
  }
}

function textOf(what: Element | null): string {
  const links = [...(what?.querySelectorAll<HTMLAnchorElement>('a[data-line]') ?? [])];
  return links.length > 0
    ? links.map((link) => `${wordsOf(link)}: ${link.href}`).join('\n')
    : [...(what?.querySelectorAll('p, pre') ?? [])].map(wordsOf).join('\n\n');
}

const wordsOf = ({ textContent }: Element): string => (textContent ?? '').trim();

customElements.define('copy-text', CopyText);
