import { ANNOUNCER } from '../browser/marks.client.ts';

/**
 * "Copy the link" and "Print" under the plate of a plan; not to be seen before this script runs. An element of its own, for
 * every plan that soft navigation brings.
 */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const [copy, paper] = this.querySelectorAll('button');
    copy?.addEventListener('click', () => void this.#copyLink(copy));
    paper?.addEventListener('click', () => print());
  }

  /** Where the browser does not let pages copy, the link is selected, and the button says what to press. */
  async #copyLink(button: HTMLElement): Promise<void> {
    const link = document.querySelector<HTMLAnchorElement>('.permanent a');
    if (!link) return;
    let { done: words = '' } = this.dataset;
    try {
      // With what was answered: whoever gets the link sees the same.
      await navigator.clipboard.writeText(location.search ? location.href : link.href);
    } catch {
      link.textContent = link.href;
      getSelection()?.selectAllChildren(link);
      words = this.dataset['refused'] ?? '';
    }
    for (const place of [button, document.querySelector(ANNOUNCER)]) if (place) place.textContent = words;
  }
}

customElements.define('take-along', TakeAlong);
