import { LOCALES, perLocale } from '../../i18n/locales.ts';
import { type Concept, phraseKey } from '../../search/lexicon.ts';
import type { Wording } from '../../search/lexicon-file.ts';
import { stopWordIn, stopWords } from '../../search/stop-words.ts';
import { stem, type Token, tokens, undouble } from '../../search/tokens.ts';

/**
 * What the first answer has to know: of all wordings those that can be typed with some words alone. So
 * whatever is typed with these words comes out as if everything were known, and needs to wait for nothing.
 *
 * @param words as people type them
 */
export function coreOf(all: Wording, words: readonly string[]): Wording {
  const known = new KnownWords(words);
  for (;;) {
    const core = within(all, known);
    // A wording with an open end, or one that known words spell, makes more words known, which may complete others.
    if (!known.learn(core)) return core;
  }
}

function within(all: Wording, known: KnownWords): Wording {
  const kept = (forms: readonly string[]): readonly string[] =>
    forms.flatMap((form) => known.keep(form) ?? []);
  const { ignore, untreated, elsewhere } = all.words;
  return {
    concepts: all.concepts
      .map((concept): Concept => ({ ...concept, forms: perLocale((locale) => kept(concept.forms[locale])) }))
      .filter(({ forms }) => LOCALES.some((locale) => forms[locale].length > 0)),
    words: {
      ignore: perLocale((locale) => kept(ignore[locale])),
      // Nothing is corrected before all words are there.
      keep: [],
      untreated: kept(untreated),
      elsewhere: kept(elsewhere),
    },
  };
}

const isIdle = ({ folded }: Token): boolean => stopWordIn(folded).length > 0;

/** "sure" and "sur" are one to the eye that compares. */
const IDLE_STEMS: ReadonlySet<string> = new Set(stopWords().map(stem));

class KnownWords {
  private readonly stems: Set<string>;
  private readonly written: readonly string[];
  private readonly beginnings = new Set<string>();

  constructor(words: readonly string[]) {
    const all = words.flatMap(tokens);
    this.stems = new Set(all.map(({ stem }) => stem));
    this.written = [...new Set(all.map(({ folded }) => undouble(folded)))];
  }

  /** The form, without those of its alternatives that cannot be typed; undefined when it cannot be. */
  keep(form: string): string | undefined {
    if (!/[*…/]/.test(form)) return this.canBeTyped(tokens(form)) ? form : undefined;
    const sections = form.split('…').map((section) =>
      section
        .trim()
        .split(/\s+/)
        .map((word) => this.some(word)),
    );
    return sections.flat().includes('')
      ? undefined
      : sections.map((section) => section.join(' ')).join(' … ');
  }

  /** @returns whether there was anything to learn */
  learn({ concepts, words }: Wording): boolean {
    const size = (): number => this.beginnings.size + this.stems.size;
    const before = size();
    const forms = [
      ...concepts.flatMap((concept) => LOCALES.flatMap((locale) => concept.forms[locale])),
      ...words.untreated,
    ];
    for (const word of forms.flatMap((form) => form.split(/[\s…/]+/))) {
      if (word.endsWith('*')) for (const beginning of beginningsOf(word)) this.beginnings.add(beginning);
      else for (const token of tokens(word).filter((each) => !this.has(each))) this.stems.add(token.stem);
    }
    return size() > before;
  }

  private canBeTyped(words: readonly Token[]): boolean {
    const telling = words.filter((word) => !isIdle(word));
    return (
      telling.every((word) => this.has(word)) || [words, telling].some((some) => this.spells(phraseKey(some)))
    );
  }

  private has(word: Token): boolean {
    return (
      isIdle(word) ||
      IDLE_STEMS.has(word.stem) ||
      this.stems.has(word.stem) ||
      [...this.beginnings].some((beginning) => undouble(word.folded).startsWith(beginning))
    );
  }

  /** Whether known words make this one when they are written together: "mx plan". */
  private spells(key: string): boolean {
    const reached = new Set([0]);
    for (let end = 1; end <= key.length; end++) {
      const ends = (part: string): boolean =>
        part.length > 1 && key.endsWith(part, end) && reached.has(end - part.length);
      if ([...this.stems].some(ends)) reached.add(end);
    }
    return key !== '' && reached.has(key.length);
  }

  /** Those of a word's alternatives that can be typed, joined as they were; empty when none can. */
  private some(word: string): string {
    return word
      .split('/')
      .filter((option) =>
        option.endsWith('*')
          ? beginningsOf(option).every((beginning) => this.begins(beginning))
          : tokens(option).every((each) => this.has(each)),
      )
      .join('/');
  }

  private begins(beginning: string): boolean {
    return (
      stopWordIn(beginning).length > 0 ||
      this.written.some((word) => word.startsWith(beginning)) ||
      [...this.beginnings].some((other) => other.startsWith(beginning) || beginning.startsWith(other))
    );
  }
}

/** "un-cancel*" is two words, and any ending of each will do. */
const beginningsOf = (word: string): readonly string[] =>
  tokens(word.replace('*', '')).map(({ folded }) => undouble(folded));
