import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { stopWordIn } from '../text/stop-words.ts';
import { keyOfStems, stem } from '../text/tokens.ts';
import type { Concept } from './understanding.ts';

/** A concept with the words for it in one language. */
export interface Wording extends Omit<Concept, 'name'> {
  readonly locale: Locale;
  /** How the site calls it. */
  readonly name: string;
  /** As `said` writes them: folded words with a space between. */
  readonly forms: readonly string[];
  /** Everyday words, which mean it only where no name is said. */
  readonly loose?: boolean;
}

/** The words of one language that name nothing, folded. */
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

/** A phrase that means something. */
export interface Phrase {
  readonly meaning: Meaning;
  /** How many words it has itself: "mxplan" stands for two. */
  readonly words: number;
}

/** The names of things, ready to be looked up in. */
export interface Lexicon {
  /** By `phraseKey`: "mx plan", "mx-plan" and "MXPlan" are one. */
  readonly phrases: Pick<ReadonlyMap<string, Phrase>, 'get' | 'has'>;
  /** The words of phrases, folded, with this first letter: what a slip is corrected to. */
  startingWith(initial: string): readonly string[];
  /** Whether a phrase has this word, in some form of it. */
  hasStem(stem: string): boolean;
  /** The first letters of all words. */
  initials(): Iterable<string>;
  /** The short words of names. */
  readonly names: ReadonlySet<string>;
  readonly ignored: ReadonlyMap<string, readonly Locale[]>;
  readonly kept: ReadonlySet<string>;
}

/**
 * The first wording that claims a phrase keeps it; products share. Nothing is worked out before it is looked up: a
 * query has words of a few letters, and a phone takes its time for all of them.
 */
export function makeLexicon(wordings: readonly Wording[], plainWords: readonly PlainWords[]): Lexicon {
  const concepts = new Map<string, ReturnType<typeof nameless>>();
  const named = wordings.map(({ type, id, family, locale, name, forms, loose = false }): Named => {
    const own = concepts.get(`${type}:${id}`) ?? nameless({ type, id, family });
    own.name[locale] = name;
    concepts.set(`${type}:${id}`, own);
    return { forms, meaning: { loose, concepts: [own.concept], locales: [locale] } };
  });
  const made = new Map<string, Section>();
  const section = (word: string): Section => {
    const initial = initialOf(word);
    const known = made.get(initial) ?? makeSection(initial, named);
    made.set(initial, known);
    return known;
  };
  let names: ReadonlySet<string> | undefined;
  return {
    phrases: {
      get: (key) => section(key).phrases.get(key),
      has: (key) => section(key).phrases.has(key),
    },
    startingWith: (initial) => section(initial).words,
    hasStem: (each) => section(each).stems.has(each),
    initials: () => new Set(wordings.flatMap(({ forms }) => forms.flatMap(wordsOf)).map(initialOf)),
    get names() {
      names ??= shortNames(wordings);
      return names;
    },
    ...plain(plainWords),
  };
}

/** Ways to call something. */
interface Named {
  readonly forms: readonly string[];
  readonly meaning: Meaning;
}

/** What begins with one letter: the stem of a word, and the key of a phrase, keep the first letter that was typed. */
interface Section {
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

const wordsOf = (form: string): readonly string[] => form.split(' ');
const initialOf = (word: string): string => word.slice(0, 1);
const isTelling = (word: string): boolean => stopWordIn(word).length === 0;

function makeSection(initial: string, named: readonly Named[]): Section {
  const phrases = new Map<string, { meaning: Meaning; words: number }>();
  const words: string[] = [];
  const stems = new Set<string>();
  const isOfThis = (text: string): boolean => text.startsWith(initial);
  const learn = (word: string): void => {
    const own = stem(word);
    if (stems.has(own)) return;
    stems.add(own);
    words.push(word);
  };
  const claim = (said: readonly string[], meaning: Meaning): void => {
    if (!isOfThis(said[0] ?? '')) return;
    const keys = [keyOfStems(said.map(stem)), stem(said.join(''))];
    for (const key of new Set(keys)) {
      const first = phrases.get(key);
      if (first) first.meaning = together(first.meaning, meaning);
      else phrases.set(key, { meaning, words: said.length });
    }
  };
  const read = (form: string, meaning: Meaning): void => {
    const said = wordsOf(form);
    const telling = said.filter(isTelling);
    // "DID" is a kind of number, and the commonest of verbs.
    if (telling.length === 0) return;
    // A slip is never corrected into something that is not here.
    if (meaning.concepts[0]?.type !== 'elsewhere') telling.filter(isOfThis).forEach(learn);
    claim(said, meaning);
    // "nom de domaine" is also "nom domaine".
    if (telling.length < said.length) claim(telling, meaning);
  };
  // No words, no first letter.
  if (initial === '') return { phrases, words, stems };
  const inside = ` ${initial}`;
  for (const { forms, meaning } of named)
    for (const form of forms) if (isOfThis(form) || form.includes(inside)) read(form, meaning);
  return { phrases, words, stems };
}

const shortNames = (wordings: readonly Wording[]): ReadonlySet<string> =>
  new Set(
    wordings
      .filter(({ type }) => type === 'provider' || type === 'product')
      .flatMap(({ forms }) => forms.map(wordsOf).filter((words) => words.some(isTelling)))
      .flatMap((words) => words.filter(({ length }) => length === 3)),
  );

function plain(plainWords: readonly PlainWords[]): Pick<Lexicon, 'ignored' | 'kept'> {
  const ignored = new Map<string, readonly Locale[]>();
  for (const { locale, ignore } of plainWords)
    for (const word of ignore) ignored.set(word, [...(ignored.get(word) ?? []), locale]);
  return { ignored, kept: new Set(plainWords.flatMap(({ keep }) => keep)) };
}

function nameless(concept: Omit<Concept, 'name'>) {
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
