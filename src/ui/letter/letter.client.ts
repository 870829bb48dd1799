import { ANNOUNCER } from '../browser/marks.client.ts';

/** Fills the blanks of a letter from its fields, and takes it along: copied, or in the reader's mail program. */
class LetterForm extends HTMLElement {
  connectedCallback(): void {
    const fields = this.querySelectorAll<HTMLInputElement>('[data-fills]');
    const places = [...this.querySelectorAll<HTMLElement>('mark')].map((place) => ({
      place,
      empty: place.textContent ?? '',
    }));
    for (const field of fields)
      field.addEventListener('input', () => {
        for (const { place, empty } of places)
          if (place.dataset['blank'] === field.dataset['fills']) place.textContent = valueOf(field) || empty;
        this.#addressMail();
      });
    this.querySelector('.letter-ways button')?.addEventListener('click', () => void this.#copy());
    this.#addressMail();
  }

  /** The subject, then the paragraphs. */
  #words(): readonly [string, string] {
    const [subject = '', ...paragraphs] = [...this.querySelectorAll('.letter-sheet span')].map((each) =>
      (each.textContent ?? '').trim(),
    );
    return [subject, paragraphs.join('\n\n')];
  }

  #addressMail(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    const [subject, body] = this.#words().map((each) => encodeURIComponent(each.replaceAll('\n', '\r\n')));
    if (link) link.href = `mailto:?subject=${subject}&body=${body}`;
  }

  /** Where the browser does not let pages copy, the words are selected, and it is said what to press. */
  async #copy(): Promise<void> {
    const ways = this.querySelector<HTMLElement>('.letter-ways');
    const sheet = this.querySelector('.letter-sheet');
    const name = sheet?.querySelector('b')?.textContent ?? '';
    let words = ways?.dataset['done'] ?? '';
    try {
      await navigator.clipboard.writeText(`${name} ${this.#words().join('\n\n')}`);
    } catch {
      this.querySelector('details')?.setAttribute('open', '');
      if (sheet) getSelection()?.selectAllChildren(sheet);
      words = ways?.dataset['refused'] ?? '';
    }
    for (const place of [ways?.querySelector('span'), document.querySelector(ANNOUNCER)])
      if (place) place.textContent = words;
  }
}

/** A day is written out in the language of the page. */
function valueOf({ type, value, valueAsDate }: HTMLInputElement): string {
  return type === 'date' && valueAsDate
    ? new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
        valueAsDate,
      )
    : value.trim();
}

customElements.define('letter-form', LetterForm);
