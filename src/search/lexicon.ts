import { LOCALES, type Locale } from '../i18n/locales.ts';
import { stopWordIn } from './stop-words.ts';
import { stem, type Token, tokens, undouble } from './tokens.ts';
import type { ConceptType } from './understanding.ts';

/** Something a query can be about, with the words for it. */
export interface Concept {
  readonly type: ConceptType;
  readonly ids: readonly string[];
  readonly name: Readonly<Record<Locale, string>>;
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
}

/** The words that are no concept. */
export interface PlainWords {
  /** Say nothing about the subject, beyond the stop words of the languages. */
  readonly ignore: Readonly<Record<Locale, readonly string[]>>;
  /** Are never corrected. */
  readonly keep: readonly string[];
  /** Ask about something that is not treated here. */
  readonly untreated: readonly string[];
  /** Name companies that are not treated here. */
  readonly elsewhere: readonly string[];
}

/** What a phrase means when it stands in a query. */
export type Meaning =
  | { readonly kind: 'concept'; readonly concept: Concept; readonly locales: readonly Locale[] }
  | { readonly kind: 'untreated' }
  | { readonly kind: 'elsewhere' };

/** A phrase with an open ending or a gap: `annul* … resili*`; of words with `/` between any one will do. */
export interface Pattern {
  readonly parts: readonly PatternPart[];
  readonly meaning: Meaning;
}

export interface PatternPart {
  /** Any one of them will do. */
  readonly words: readonly PatternWord[];
  /** Up to `LONGEST_GAP` other words may stand before it. */
  readonly gap: boolean;
}

export interface PatternWord {
  /** A stem, or with `open` the beginning of a word. */
  readonly text: string;
  readonly open: boolean;
}

export const LONGEST_GAP = 3;

/** The lexicon ready to be looked up in. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  /** By the stems of a phrase, joined: "mx plan", "mx-plan" and "MXPlan" are one. */
  readonly phrases: ReadonlyMap<string, { readonly meaning: Meaning; readonly words: number }>;
  /** By the first three letters of their first part. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** Every whole word of every phrase, folded, by its first letter: what a slip is corrected to. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The same words as stems. */
  readonly stems: ReadonlySet<string>;
  /** The short words of names. */
  readonly names: ReadonlySet<string>;
  readonly ignored: ReadonlyMap<string, readonly Locale[]>;
  readonly kept: ReadonlySet<string>;
}

/** What a phrase is looked up by: however its words are joined, and whichever letters are doubled. */
export const phraseKey = (words: readonly Token[]): string =>
  undouble(words.map((word) => word.stem).join(''));

/** A single word with a slash is a name: "AUTH/INFO". */
const MANY = /\*|…| .*\/|\/.* /;

/** Makes concepts and plain words ready to be looked up in. */
export function makeLexicon(concepts: readonly Concept[], plainWords: PlainWords): Lexicon {
  const builder = new Builder();
  for (const concept of concepts) {
    for (const locale of LOCALES)
      for (const form of concept.forms[locale]) builder.concept(form, concept, locale);
  }
  for (const form of plainWords.untreated) builder.add(form, { kind: 'untreated' });
  for (const form of plainWords.elsewhere) builder.add(form, { kind: 'elsewhere' });
  return {
    concepts,
    phrases: builder.phrases,
    patterns: builder.patterns,
    words: builder.words,
    stems: builder.stems,
    names: builder.names,
    ignored: ignoredWords(plainWords),
    kept: new Set(plainWords.keep.flatMap((word) => tokens(word).map(({ folded }) => folded))),
  };
}

function ignoredWords({ ignore }: PlainWords): ReadonlyMap<string, readonly Locale[]> {
  const ignored = new Map<string, Locale[]>();
  for (const locale of LOCALES) {
    for (const { folded } of ignore[locale].flatMap(tokens)) {
      ignored.set(folded, [...(ignored.get(folded) ?? []), locale]);
    }
  }
  return ignored;
}

class Builder {
  readonly phrases = new Map<string, { meaning: Meaning; words: number }>();
  readonly patterns = new Map<string, Pattern[]>();
  readonly words = new Map<string, string[]>();
  readonly stems = new Set<string>();
  readonly names = new Set<string>();

  concept(form: string, concept: Concept, locale: Locale): void {
    this.add(form, { kind: 'concept', concept, locales: [locale] });
    if (concept.type !== 'provider' && concept.type !== 'product') return;
    for (const { folded } of tokens(form)) if (folded.length === 3) this.names.add(folded);
  }

  add(form: string, meaning: Meaning): void {
    if (MANY.test(form)) this.pattern(form, meaning);
    else this.phrase(tokens(form), meaning);
  }

  private phrase(words: readonly Token[], meaning: Meaning): void {
    if (words.length === 0) return;
    // A slip is never corrected into something that is not here.
    if (meaning.kind === 'concept') this.learn(words);
    this.claim(words, meaning, words.length);
    const telling = words.filter(({ folded }) => stopWordIn(folded).length === 0);
    // "nom de domaine" is also "nom domaine"; but "qui peut résilier" is not "résilier".
    if (telling.length > 1 && telling.length < words.length) this.claim(telling, meaning, telling.length);
  }

  private claim(words: readonly Token[], meaning: Meaning, length: number): void {
    const keys = [phraseKey(words), stem(words.map(({ folded }) => folded).join(''))];
    for (const key of new Set(keys)) {
      const first = this.phrases.get(key);
      if (!first) this.phrases.set(key, { meaning, words: length });
      else if (sameConcept(first.meaning, meaning)) first.meaning = inBoth(first.meaning, meaning);
    }
  }

  private pattern(form: string, meaning: Meaning): void {
    const parts: PatternPart[] = [];
    for (const [index, section] of form.split('…').entries()) {
      for (const [position, word] of section.trim().split(/\s+/).entries()) {
        const gap = index > 0 && position === 0;
        const options = word.split('/').map((option) => this.patternWords(option, meaning));
        if (options.length > 1) parts.push({ words: options.flat(), gap });
        // "aujourd'hui" is two words, one after the other.
        else
          parts.push(
            ...(options[0] ?? []).map((each, order) => ({ words: [each], gap: gap && order === 0 })),
          );
      }
    }
    for (const key of new Set(parts[0]?.words.map(({ text }) => text.slice(0, 3)))) {
      this.patterns.set(key, [...(this.patterns.get(key) ?? []), { parts, meaning }]);
    }
  }

  private patternWords(word: string, meaning: Meaning): readonly PatternWord[] {
    const open = word.endsWith('*');
    const read = tokens(word.replace('*', ''));
    if (!open && meaning.kind === 'concept') this.learn(read);
    return read.map(({ folded, stem: own }) => ({ text: open ? undouble(folded) : own, open }));
  }

  private learn(words: readonly Token[]): void {
    for (const word of words) {
      if (stopWordIn(word.folded).length > 0) continue;
      this.stems.add(word.stem);
      const initial = word.folded.slice(0, 1);
      const known = this.words.get(initial) ?? [];
      if (!known.includes(word.folded)) this.words.set(initial, [...known, word.folded]);
    }
  }
}

const sameConcept = (a: Meaning, b: Meaning): boolean =>
  a.kind === 'concept' && b.kind === 'concept' && a.concept === b.concept;

function inBoth(a: Meaning, b: Meaning): Meaning {
  if (a.kind !== 'concept' || b.kind !== 'concept') return a;
  return { ...a, locales: [...new Set([...a.locales, ...b.locales])] };
}
