import { LOCALES, type Locale } from '../i18n/locales.ts';
import { isStopWord } from './stop-words.ts';
import { stem } from './tokens.ts';
import type { Understanding } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, words } from './words.ts';

/** One question to the text engine of a language. */
export interface TextQuestion {
  readonly terms: readonly string[];
  /** What the best page of the answer is worth, on the scale of the facets' scores. */
  readonly worth: number;
}

/** What to ask the text engine of one language, the most particular first. */
export interface TextQuery {
  readonly locale: Locale;
  readonly questions: readonly TextQuestion[];
  /** Asked one by one when no page answers any of the questions. */
  readonly single: readonly string[];
  /** A page must have more than this share of them. */
  readonly leastShare: number;
  /** The concepts answer; what the text says comes after that, in case they were read wrongly. */
  readonly fills: boolean;
}

/** Who quotes a page word for word wants that page. */
const WORTH_OF_QUOTE = 11;
const WORTH_OF_FILLING = 0.9;
const SHORTEST_QUOTE = 4;
/** The more of a query is no concept, the more the text decides. */
const WORTH = { typed: [3, 6], named: [2, 6], rest: [1, 5] } as const;

interface Telling {
  readonly word: string;
  /** No concept accounts for it. */
  readonly free: boolean;
}

/** The telling words as typed, corrected. */
function tellingWords(
  understanding: Understanding,
): readonly { readonly word: string; readonly free: boolean }[] {
  const { concepts, corrections, leftover } = understanding;
  const inConcept = new Set(concepts.flatMap(({ at }) => at));
  const free = new Set(leftover);
  return understanding.words.flatMap((typed, position): readonly Telling[] => {
    const word = (corrections.find((each) => each.typed === typed)?.read ?? typed).toLowerCase();
    if (inConcept.has(position)) return [{ word, free: false }];
    return free.has(fold(word)) ? [{ word, free: true }] : [];
  });
}

/**
 * What to ask which engine. Where concepts account for every word, the facets know the articles in all
 * languages, and the text only fills up behind them. Other words are looked for in the language they belong to, the reader's where it is one of
 * them: an article found in one language is shown in the reader's.
 */
export function textQueries(
  understanding: Understanding,
  vocabularies: readonly Vocabulary[],
  reader: Locale,
): readonly TextQuery[] {
  const queries = LOCALES.flatMap((locale) => {
    const vocabulary = vocabularies.find((each) => each.locale === locale);
    const query = vocabulary && textQuery(understanding, vocabulary);
    return query ? [query] : [];
  });
  const most = Math.max(0, ...queries.map(({ known }) => known));
  return queries
    .filter(({ known }) => known === most && most > 0)
    .sort(
      (a, b) => preference(b.locale, understanding, reader) - preference(a.locale, understanding, reader),
    );
}

function preference(locale: Locale, { language }: Understanding, reader: Locale): number {
  return (locale === reader ? 2 : 0) + (locale === language ? 1 : 0);
}

function textQuery(
  understanding: Understanding,
  { locale, has, begins }: Vocabulary,
): (TextQuery & { readonly known: number }) | undefined {
  const telling = tellingWords(understanding);
  const isKnown = ({ word }: Telling): boolean => {
    const folded = fold(word);
    return has(stem(folded)) || (word === telling.at(-1)?.word && begins(folded));
  };
  const free = telling.filter((each) => each.free);
  const rest = unique([
    ...free.filter(isKnown).map(({ word }) => word),
    ...namesOf(understanding, locale, ['term']),
  ]);
  if (rest.length === 0) return fillingQuery(understanding, locale, telling.filter(isKnown));
  const typed = telling.every(isKnown) ? unique(telling.map(({ word }) => word)) : [];
  const share = Math.min(1, rest.length / Math.max(1, telling.length));
  const worth = ([base, more]: readonly [number, number]): number => base + more * share;
  const quoted = typed.length > 1 && free.length > 0 ? quoteOf(understanding.words) : [];
  const questions = [
    { terms: quoted, worth: WORTH_OF_QUOTE },
    { terms: typed, worth: worth(WORTH.typed) },
    {
      terms: unique([...namesOf(understanding, locale, ['product', 'family']), ...rest]),
      worth: worth(WORTH.named),
    },
    { terms: rest, worth: worth(WORTH.rest) },
  ];
  return {
    locale,
    known: telling.filter((each) => !each.free || isKnown(each)).length + telling.filter(isKnown).length,
    questions: questions.filter(
      ({ terms }, index) =>
        terms.length > 0 &&
        questions.findIndex((other) => other.terms.join(' ') === terms.join(' ')) === index,
    ),
    single: rest.length > 1 ? rest : [],
    // Scattered words are no answer where no concept holds them together.
    leastShare: understanding.concepts.length > 0 ? 0 : 2 / 3,
    fills: false,
  };
}

/** Products are sure, and what one wants to know is easily misread: "get my site back". */
function fillingQuery(
  { concepts }: Understanding,
  locale: Locale,
  known: readonly Telling[],
): (TextQuery & { readonly known: number }) | undefined {
  const unsure = concepts.some(
    ({ type, ids }) => ['topic', 'route', 'guide'].includes(type) && !ids.includes('cancel'),
  );
  const terms = unique(known.map(({ word }) => word));
  if (!unsure || terms.length === 0) return undefined;
  return {
    locale,
    known: known.length,
    questions: [{ terms, worth: WORTH_OF_FILLING }],
    single: terms.length > 1 ? terms : [],
    leastShare: 0,
    fills: true,
  };
}

/**
 * The whole query between quotation marks, which to the engine means: in this order, with nothing between.
 * To it an article with an apostrophe stands in the place of its noun, so that leaving it out is no gap.
 */
function quoteOf(all: readonly string[]): readonly string[] {
  return all.length < SHORTEST_QUOTE ? [] : [`"${all.join(' ').toLowerCase()}"`];
}

function namesOf({ concepts }: Understanding, locale: Locale, types: readonly string[]): readonly string[] {
  return concepts
    .filter(({ type }) => types.includes(type))
    .flatMap(({ name }) => words(name[locale]))
    .filter((word) => !isStopWord(word, locale));
}

const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
