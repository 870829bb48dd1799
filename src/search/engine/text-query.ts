import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { stopWordIn } from '../text/stop-words.ts';
import { fold, stem, words } from '../text/tokens.ts';
import { isAsked } from '../understanding/known-words.ts';
import type { SearchData } from '../understanding/search-data.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';

/** What to ask the text engine of one language, the most particular first. */
export interface TextQuery {
  readonly locale: Locale;
  readonly questions: readonly TextQuestion[];
  /** Words that pages of this language hold as they are. */
  readonly held: readonly string[];
  /** Asked one by one when no page answers any of the questions. */
  readonly single: readonly string[];
  /** A page must have more than this share of them. */
  readonly leastShare: number;
}

/** One question to a text engine. */
export interface TextQuestion {
  readonly terms: readonly string[];
  /** What the best page of the answer is worth, on the scale of the scores. */
  readonly worth: number;
}

/** The build makes sure that words of so many letters are found again. */
const SURELY_FOUND = 4;
/** Who quotes a page word for word wants that page. */
const WORTH_OF_QUOTE = 14;
const SHORTEST_QUOTE = 4;
/** The more of a query is no name, the more the text decides. */
const WORTH = { typed: [1, 2.5], named: [0.75, 2], rest: [0.5, 1.5] } as const;
/**
 * Surer than this of what is asked, and with words that examples have, nobody needs the text. Who quotes a page of the
 * other language is understood less well.
 */
const SURE = 0.7;
const SURE_OF_OTHER_LANGUAGE = 0.98;

/**
 * What to ask which engine, most promising language first: that whose pages have most of the words, and of those the
 * reader's. Nothing where what is asked is sure.
 */
export function textQueries(
  understanding: Understanding,
  data: SearchData,
  reader: Locale,
): readonly TextQuery[] {
  const { asks, language, leftover } = understanding;
  const [share = 0] = asks.values();
  const isSure = share >= (language === null || language === reader ? SURE : SURE_OF_OTHER_LANGUAGE);
  if (isSure && leftover.every((word) => isAsked({ stem: stem(word) }, data))) return [];
  if (leftover.length === 0) return [];
  const queries = LOCALES.flatMap((locale) => {
    const vocabulary = data.vocabularies.find((each) => each.locale === locale);
    return vocabulary === undefined ? [] : textQuery(understanding, vocabulary);
  });
  const preference = ({ locale }: TextQuery): number =>
    (locale === reader ? 2 : 0) + (locale === understanding.language ? 1 : 0);
  const most = Math.max(0, ...queries.map(({ known }) => known));
  return (
    queries
      .filter(({ known }) => known === most)
      // What seems to be about something else may still be a line of a page, word for word.
      .map((query) => (understanding.verdict === 'understood' ? query : quoteOnly(query)))
      .filter(({ questions }) => questions.length > 0)
      .sort((a, b) => preference(b) - preference(a))
  );
}

const quoteOnly = (query: TextQuery): TextQuery => ({
  ...query,
  questions: query.questions.filter(({ worth }) => worth === WORTH_OF_QUOTE),
  held: [],
  single: [],
});

function textQuery(
  understanding: Understanding,
  { locale, has, holds, begins }: Vocabulary,
): readonly (TextQuery & { readonly known: number })[] {
  const { concepts, corrections, leftover } = understanding;
  const named = new Set(concepts.flatMap(({ at }) => at));
  const last = understanding.words.at(-1);
  const telling = understanding.words.flatMap((typed, position) => {
    const word = (corrections.find((each) => each.typed === typed)?.read ?? typed).toLowerCase();
    const free = !named.has(position);
    if (free && !leftover.includes(fold(word))) return [];
    const known = has(stem(fold(word))) || (typed === last && begins(fold(word)));
    return [{ word, free, known }];
  });
  const rest = unique([
    ...telling.flatMap(({ word, free, known }) => (free && known ? [word] : [])),
    ...namesIn(understanding, locale, 'term'),
  ]);
  if (rest.length === 0) return [];
  const typed = telling.every(({ known }) => known) ? unique(telling.map(({ word }) => word)) : [];
  const share = Math.min(1, rest.length / Math.max(1, telling.length));
  const worth = ([base, more]: readonly [number, number]): number => base + more * share;
  const quoted =
    typed.length > 1 && understanding.words.length >= SHORTEST_QUOTE
      ? [`"${understanding.words.join(' ').toLowerCase()}"`]
      : [];
  const questions = [
    { terms: quoted, worth: WORTH_OF_QUOTE },
    { terms: typed, worth: worth(WORTH.typed) },
    { terms: unique([...namesIn(understanding, locale, 'product'), ...rest]), worth: worth(WORTH.named) },
    { terms: rest, worth: worth(WORTH.rest) },
  ];
  const isFirst = ({ terms }: TextQuestion, index: number): boolean =>
    questions.findIndex((other) => other.terms.join(' ') === terms.join(' ')) === index;
  return [
    {
      locale,
      known: telling.filter(({ known }) => known).length,
      questions: questions.filter((each, index) => each.terms.length > 0 && isFirst(each, index)),
      held: rest.filter((word) => word.length >= SURELY_FOUND && holds(fold(word))),
      single: rest.length > 1 ? rest : [],
      // Scattered words are no answer where no name holds them together.
      leastShare: concepts.length > 0 ? 0 : 2 / 3,
    },
  ];
}

const namesIn = ({ concepts }: Understanding, locale: Locale, type: string): readonly string[] =>
  concepts
    .filter((concept) => concept.type === type)
    .flatMap(({ name }) => words(name[locale] ?? ''))
    .filter((word) => !stopWordIn(word).includes(locale));

const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
