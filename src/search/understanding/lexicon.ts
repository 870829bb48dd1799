import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { stopWordIn } from '../text/stop-words.ts';
import { phraseKey, stem, type Token, tokens } from '../text/tokens.ts';
import type { Concept } from './understanding.ts';

/** A concept with the words for it in one language. */
export interface Wording extends Omit<Concept, 'name'> {
  readonly locale: Locale;
  /** How the site calls it. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Everyday words, which mean it only where no name is said. */
  readonly loose?: boolean;
}

/** The words of one language that name nothing. */
export interface PlainWords {
  readonly locale: Locale;
  /** Say nothing about the subject, beyond the stop words of the language. */
  readonly ignore: readonly string[];
  /** Are never corrected. */
  readonly keep: readonly string[];
}

/** What a phrase means when it stands in a query: several products may share one. */
export interface Meaning {
  /** By an everyday word rather than by its name. */
  readonly loose: boolean;
  readonly concepts: readonly Concept[];
  readonly locales: readonly Locale[];
}

/** The names of things, ready to be looked up in. */
export interface Lexicon {
  /** By `phraseKey`: "mx plan", "mx-plan" and "MXPlan" are one. */
  readonly phrases: ReadonlyMap<string, { readonly meaning: Meaning; readonly words: number }>;
  /** Every word of every phrase, folded, by its first letter: what a slip is corrected to. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The same words as stems. */
  readonly stems: ReadonlySet<string>;
  /** The short words of names. */
  readonly names: ReadonlySet<string>;
  readonly ignored: ReadonlyMap<string, readonly Locale[]>;
  readonly kept: ReadonlySet<string>;
}

/** The first wording that claims a phrase keeps it; products share. */
export function makeLexicon(wordings: readonly Wording[], plainWords: readonly PlainWords[]): Lexicon {
  const builder = new Builder();
  for (const wording of wordings) builder.add(wording);
  for (const each of plainWords) builder.addPlain(each);
  return builder;
}

class Builder implements Lexicon {
  readonly phrases = new Map<string, { meaning: Meaning; words: number }>();
  readonly words = new Map<string, string[]>();
  readonly stems = new Set<string>();
  readonly names = new Set<string>();
  readonly ignored = new Map<string, readonly Locale[]>();
  readonly kept = new Set<string>();
  private readonly concepts = new Map<string, { concept: Concept; name: Partial<Record<Locale, string>> }>();

  add({ type, id, family, locale, name, forms, loose = false }: Wording): void {
    const own = this.concepts.get(`${type}:${id}`) ?? named({ type, id, family });
    own.name[locale] = name;
    this.concepts.set(`${type}:${id}`, own);
    const meaning = { loose, concepts: [own.concept], locales: [locale] };
    for (const form of forms) {
      const words = tokens(form);
      // "DID" is a kind of number, and the commonest of verbs.
      if (words.every(({ folded }) => stopWordIn(folded).length > 0)) continue;
      // A slip is never corrected into something that is not here.
      if (type !== 'elsewhere') this.learn(words);
      this.claim(words, meaning);
      const telling = words.filter(({ folded }) => stopWordIn(folded).length === 0);
      // "nom de domaine" is also "nom domaine".
      if (telling.length > 1 && telling.length < words.length) this.claim(telling, meaning);
      if (type !== 'provider' && type !== 'product') continue;
      for (const { folded } of words) if (folded.length === 3) this.names.add(folded);
    }
  }

  addPlain({ locale, ignore, keep }: PlainWords): void {
    for (const { folded } of ignore.flatMap(tokens))
      this.ignored.set(folded, [...(this.ignored.get(folded) ?? []), locale]);
    for (const { folded } of keep.flatMap(tokens)) this.kept.add(folded);
  }

  private claim(words: readonly Token[], meaning: Meaning): void {
    const keys = [phraseKey(words), stem(words.map(({ folded }) => folded).join(''))];
    for (const key of new Set(keys)) {
      const first = this.phrases.get(key);
      if (first) first.meaning = together(first.meaning, meaning);
      else this.phrases.set(key, { meaning, words: words.length });
    }
  }

  private learn(words: readonly Token[]): void {
    for (const word of words) {
      if (this.stems.has(word.stem) || stopWordIn(word.folded).length > 0) continue;
      this.stems.add(word.stem);
      const initial = word.folded.slice(0, 1);
      const known = this.words.get(initial);
      if (known) known.push(word.folded);
      else this.words.set(initial, [word.folded]);
    }
  }
}

function named(concept: Omit<Concept, 'name'>) {
  const name: Partial<Record<Locale, string>> = {};
  return { concept: { ...concept, name }, name };
}

/** The same words for the same thing in another language, or for another product. */
function together(first: Meaning, second: Meaning): Meaning {
  const [concept] = second.concepts;
  if (concept === undefined) return first;
  const known = first.concepts.includes(concept);
  if (!known && [...first.concepts, concept].some(({ type }) => type !== 'product')) return first;
  return {
    loose: first.loose && second.loose,
    concepts: known ? first.concepts : [...first.concepts, concept],
    locales: LOCALES.filter((each) => first.locales.includes(each) || second.locales.includes(each)),
  };
}
