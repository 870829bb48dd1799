import { forget, keep, kept } from '../browser/kept.client.ts';
import { READER } from './reader-key.client.ts';

const NAMES = ['lives', 'as'] as const;
type Said = ReadonlyMap<(typeof NAMES)[number], string>;

/**
 * Leaves out what is not the reader's, and keeps the two answers in the address, in the links to other pages of rights
 * and in this browser. Answers in the address win. All that is left out stands in the page.
 */
class AskReader extends HTMLElement {
  readonly #radios = [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  connectedCallback(): void {
    this.addEventListener('change', () => this.#say(this.#chosen()));
    this.querySelector('button')?.addEventListener('click', () => {
      this.#say(new Map());
      this.#radios[0]?.focus();
    });
    const sent = this.#read(location.search);
    const chosen = this.#chosen();
    // Something may have been answered before this script arrived.
    if (sent.size === 0 && chosen.size > 0) this.#say(chosen);
    else this.#show(sent.size > 0 ? sent : this.#read(keptAnswers()));
  }

  #chosen(): Said {
    const checked = this.#radios.filter((radio) => radio.checked);
    return this.#read(`?${checked.map(({ name, value }) => `${name}=${value}`).join('&')}`);
  }

  /** What is no answer of this page is left out. */
  #read(search: string): Said {
    const parameters = new URLSearchParams(search);
    return new Map(
      NAMES.flatMap((name) => {
        const value = parameters.get(name);
        return this.#radios.some((radio) => radio.name === name && radio.value === value)
          ? [[name, value ?? ''] as const]
          : [];
      }),
    );
  }

  #say(said: Said): void {
    // What else an address says, of a plan's own questions, stays.
    const address = new URL(location.href);
    for (const name of NAMES) address.searchParams.delete(name);
    for (const [name, value] of said) address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
    keepAnswers(new URLSearchParams([...said]).toString());
    this.#show(said);
  }

  #show(said: Said): void {
    for (const radio of this.#radios)
      radio.checked = said.get(radio.name === 'as' ? 'as' : 'lives') === radio.value;
    const laws = this.#lawsOf(said.get('lives'));
    const reader = said.get('as');
    for (const part of document.querySelectorAll<HTMLElement>('[data-as], [data-law]')) {
      const { as: readers, law } = part.dataset;
      part.hidden =
        (reader !== undefined && readers !== undefined && !readers.split(' ').includes(reader)) ||
        (laws !== undefined && law !== undefined && !laws.includes(law));
    }
    const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
    // What holds nothing that is shown has no heading either; inner parts stand behind outer ones. All are shown first:
    // inside one that was hidden before, nothing would be.
    for (const part of parts) part.hidden = false;
    for (const part of parts.toReversed())
      part.hidden = !part.querySelector(':is(article, li, tr):not([hidden], [hidden] *)');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.jump a[href^="#"]')) {
      const part = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('[data-part]');
      if (link.parentElement) link.parentElement.hidden = part?.hidden ?? false;
    }
    this.#note(said, parts);
    carry(said);
  }

  #note(said: Said, parts: readonly HTMLElement[]): void {
    const note = this.querySelector<HTMLElement>('.left-out');
    if (!note) return;
    note.hidden = said.size === 0;
    const nothing = parts.length > 0 && parts.every(({ hidden }) => hidden);
    for (const [name, here] of [
      ['some', !nothing],
      ['none', nothing],
    ] as const) {
      const words = note.querySelector<HTMLElement>(`[data-${name}]`);
      if (words) words.hidden = !here;
    }
  }

  /** The laws that hold there; undefined while that is not known. */
  #lawsOf(lives: string | undefined): readonly string[] | undefined {
    if (lives === undefined) return undefined;
    const all = (this.dataset['laws'] ?? '').split('|').map((line) => line.split(':'));
    return (all.find(([id]) => id === lives)?.[1] ?? '').split(' ');
  }
}

/** The other language, and the other pages of rights, have the same answers. */
function carry(said: Said): void {
  const search = new URLSearchParams([...said]).toString();
  const links = document.querySelectorAll<HTMLAnchorElement>(
    'a[data-swap=language], main a[href*="/rights/"]',
  );
  for (const link of links) link.search = search;
}

function keptAnswers(): string {
  try {
    return kept(READER) ?? '';
  } catch {
    return '';
  }
}

function keepAnswers(search: string): void {
  try {
    if (search === '') forget(READER);
    else keep(READER, search);
  } catch {
    // The address has them as well.
  }
}

customElements.define('ask-reader', AskReader);
