import { forgetKept, type Kept } from '../browser/kept-list.client.ts';

/** The button that takes away all that this browser keeps for the site, and says what that was. */
class ForgetEverything extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#say(forgotten()));
  }

  #say(names: readonly Kept[]): void {
    const status = this.querySelector('[role=status]');
    const words = names.map((name) => document.querySelector(`[data-kept=${name}]`)?.textContent ?? name);
    const { none = '', done = '' } = this.dataset;
    // Emptied first, so that the same words are said again.
    if (status) status.textContent = '';
    requestAnimationFrame(() => {
      if (status) status.textContent = words.length > 0 ? `${done} ${words.join(', ')}` : none;
    });
  }
}

function forgotten(): readonly Kept[] {
  try {
    return forgetKept();
  } catch {
    // A browser that lets pages keep nothing has kept nothing.
    return [];
  }
}

customElements.define('forget-everything', ForgetEverything);
