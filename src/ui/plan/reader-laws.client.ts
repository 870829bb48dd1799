import { kept } from '../browser/kept.client.ts';
import { PAGE_WANTED, type PageWanted } from '../browser/page-event.client.ts';
import type { Fetched } from '../question/fetch-page.client.ts';
import styles from '../rights/ask-reader.css?url';
import '../rights/ask-reader.client.ts';
import { READER } from '../rights/reader-key.client.ts';

/**
 * Asks on a plan, too, where the reader lives and as whom they ordered, and leaves out what is not theirs. The questions
 * are those of the page of all rights, and come from there: at once where they are answered, else when the part of the
 * plan is opened. All that is left out stands in the page.
 */
class ReaderLaws extends HTMLElement {
  connectedCallback(): void {
    const part = this.closest('details');
    if (part?.open || isAnswered()) void this.#ask();
    else part?.addEventListener('toggle', () => void this.#ask(), { once: true });
  }

  async #ask(): Promise<void> {
    const path = this.querySelector<HTMLAnchorElement>('[data-all]')?.pathname;
    if (path === undefined || this.querySelector('ask-reader')) return;
    const page = await new Promise<Fetched>((resolve) => {
      const detail: PageWanted = { path, give: (coming) => void coming.then(resolve) };
      document.dispatchEvent(new CustomEvent(PAGE_WANTED, { detail }));
    });
    const questions = page.kind === 'page' ? page.main.querySelector('ask-reader') : null;
    if (!questions) return;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
    this.prepend(document.importNode(questions, true));
  }
}

function isAnswered(): boolean {
  try {
    return /[?&](?:lives|as)=/.test(location.search) || kept(READER) !== null;
  } catch {
    return false;
  }
}

customElements.define('reader-laws', ReaderLaws);
