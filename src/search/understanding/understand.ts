import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { tidy } from '../text/plain-text.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { asksOf, markOf, PLAN_ANSWERS } from './asks.ts';
import { idleIn, isAsked } from './known-words.ts';
import { findPhrases, type Match } from './match.ts';
import type { SearchData } from './search-data.ts';
import type { ConceptType, Understanding, Understood } from './understanding.ts';

/**
 * What a query asks and is about, in whichever language it is. Never throws; looks at the first 200 characters.
 *
 * @example understand('comment virer mon vps', data).concepts // Cancel, VPS
 */
export function understand(raw: string, data: SearchData): Understanding {
  const query = tidy(raw);
  const typed = tokens(query);
  const { read, corrections } = data.mend?.(typed, data) ?? { read: typed, corrections: [] };
  const isIdle = (position: number): boolean => idleIn(read[position], data).length > 0;
  const spoken = languageOf(read, [], data);
  const matches = findPhrases(
    read,
    data.lexicon,
    isIdle,
    // "Box" is a router to the French only.
    ({ meaning }) => !meaning.loose || spoken === null || meaning.locales.includes(spoken),
  );
  const inPhrase = new Set(matches.flatMap(({ at }) => at));
  const rest = read.filter((_, position) => !inPhrase.has(position) && !isIdle(position));
  const asks = isBare(read, matches, isIdle) ? toEnd(data) : asksIn(read, matches, data);
  return {
    query,
    words: typed.map((token) => token.typed),
    concepts: conceptsOf(matches, typed),
    asks,
    corrections,
    leftover: [...new Set(rest.map(({ folded }) => folded))],
    unknown: nowhereIn(rest, data),
    language: languageOf(read, matches, data),
    verdict: typed.length === 0 ? 'empty' : verdictOf(matches, rest, asks, data),
  };
}

/** Whether nothing is said but names of what the site has. */
function isBare(
  read: readonly Token[],
  matches: readonly Match[],
  isIdle: (position: number) => boolean,
): boolean {
  const named = new Set(
    matches.flatMap(({ at, meaning }) =>
      meaning.concepts.some(({ type }) => type === 'product' || type === 'provider') ? at : [],
    ),
  );
  return named.size > 0 && read.every((_, position) => named.has(position) || isIdle(position));
}

/** Who only says a name looks for the way out of it. */
const toEnd = ({ asks }: SearchData): Understanding['asks'] =>
  new Map(
    [...asks].flatMap(([id, { answers, route }]) =>
      answers.includes(PLAN_ANSWERS) && route === undefined ? [[id, 1]] : [],
    ),
  );

/** What is asked, by all that was learnt, or else by words that are sure by themselves. */
function asksIn(
  read: readonly Token[],
  matches: readonly Match[],
  { model, sure }: SearchData,
): Understanding['asks'] {
  if (model) return asksOf(wordsToAsk(read, matches), model);
  const asks = read.flatMap(({ stem }) => sure.get(stem) ?? []);
  return new Map(asks.map((ask) => [ask, 1 / new Set(asks).size]));
}

/** What stands in the place of names, so that what is learnt of one holds for all. */
const PLACES: Readonly<Partial<Record<ConceptType, string>>> = {
  provider: '<provider>',
  product: '<service>',
  uncovered: '<other>',
  elsewhere: '<other>',
};

/** The words of a query as the examples are learnt from: stems, with places for names, and marks for what these are. */
export function wordsToAsk(read: readonly Token[], matches: readonly Match[]): readonly string[] {
  const places = new Map(
    matches.flatMap(({ at, meaning: { concepts } }) =>
      at.map((position) => [position, concepts[0] && PLACES[concepts[0].type]] as const),
    ),
  );
  const words = read
    .map(({ stem }, position) => places.get(position) ?? stem)
    .filter((word, index, all) => word !== all[index - 1]);
  const families = matches.flatMap(({ meaning: { concepts } }) => concepts[0]?.family ?? []);
  return [...words, ...new Set(families.map(markOf))];
}

/** What changes nothing in what is asked: all other small words may ("not", "after", "still", "when"). */
const NEUTRAL = new Set(
  `a an and at can do for how i my of our please s the this to want with your
  au aux ce cet cette chez comment d de des du en et j je l la le les ma mes mon nos notre svp un une veux votre`.split(
    /\s+/,
  ),
);

/**
 * Whether an index alone accounts for every word of a query: a name, and words for one ask. Anything less plain is
 * worth waiting for all that is known.
 */
export function isAccountedFor({ query, concepts }: Understanding, { sure }: SearchData): boolean {
  const names = concepts.filter(({ type }) => type !== 'term');
  const named = new Set(names.flatMap(({ at }) => at));
  const isPlain =
    // Of everyday words for a service, the words of the pages may say that they mean something else.
    names.every(({ type, loose }) => type === 'provider' || (type === 'product' && !loose)) &&
    names.filter(({ type }) => type === 'product').length <= 1;
  const asks = tokens(query).flatMap(({ folded, stem }, position) =>
    named.has(position) || NEUTRAL.has(folded) ? [] : [sure.get(stem)],
  );
  return isPlain && !asks.includes(undefined) && new Set(asks).size <= 1;
}

/** The words themselves, for those who asked for exactly these. */
export function literally(raw: string, data: SearchData): Understanding {
  const typed = tokens(raw);
  const telling = typed.filter((token) => idleIn(token, data).length === 0);
  return {
    query: tidy(raw),
    words: typed.map((token) => token.typed),
    concepts: [],
    asks: new Map(),
    corrections: [],
    leftover: (telling.length > 0 ? telling : typed).map(({ folded }) => folded),
    unknown: [],
    language: null,
    verdict: typed.length > 0 ? 'understood' : 'empty',
  };
}

/** Words that no page has, each once, as it was typed last. */
function nowhereIn(rest: readonly Token[], { mend, vocabularies, ...data }: SearchData): readonly string[] {
  const nowhere = rest.filter(
    ({ folded, stem }) =>
      mend !== undefined &&
      /^\p{L}{2,}$/u.test(folded) &&
      !isAsked({ stem }, data) &&
      !vocabularies.some((vocabulary) => vocabulary.has(stem) || vocabulary.begins(folded)),
  );
  return [...new Map(nowhere.map(({ folded, typed }) => [folded, typed])).values()];
}

function conceptsOf(matches: readonly Match[], typed: readonly Token[]): readonly Understood[] {
  const found = new Map<string, { readonly meaning: Match['meaning']; readonly at: number[] }>();
  for (const { at, meaning } of matches) {
    const key = meaning.concepts.map(({ type, id }) => `${type}:${id}`).join(' ');
    const own = found.get(key) ?? { meaning, at: [] };
    own.at.push(...at);
    found.set(key, own);
  }
  return [...found.values()]
    .flatMap(({ meaning, at: positions }): readonly Understood[] => {
      const { concepts } = meaning;
      const [first] = concepts;
      if (first === undefined) return [];
      const { id: _, ...concept } = first;
      const at = [...new Set(positions)].sort((a, b) => a - b);
      const words = at.map((position) => typed[position]?.typed ?? '').join(' ');
      return [{ ...concept, ids: concepts.map(({ id }) => id), loose: meaning.loose, words, at }];
    })
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Words of names are the same in both languages and tell nothing. */
function languageOf(read: readonly Token[], matches: readonly Match[], data: SearchData): Locale | null {
  const hints = [
    ...read.flatMap((token) => single(idleIn(token, data))),
    ...matches.flatMap(({ meaning }) => single(meaning.locales)),
    ...read.flatMap((token) =>
      single(data.vocabularies.filter((each) => each.has(token.stem)).map(({ locale }) => locale)),
    ),
  ];
  const counts = LOCALES.map((locale) => hints.filter((hint) => hint === locale).length);
  const most = Math.max(...counts);
  const leading = LOCALES.filter((_, index) => counts[index] === most);
  return most > 0 && leading.length === 1 ? (leading[0] ?? null) : null;
}

const single = (locales: readonly Locale[]): readonly Locale[] => {
  const different = [...new Set(locales)];
  return different.length === 1 ? different : [];
};

/** So likely about something else that only what is named here speaks against it, and so that nothing does. */
const LIKELY = 0.3;
const SURE = 0.75;
/** Less likely than this, what is asked is a guess; with words that nothing here has, it takes more. */
const GUESS = 0.2;
const GUESS_AMONG_STRANGE = 0.35;

function verdictOf(
  matches: readonly Match[],
  rest: readonly Token[],
  shares: Understanding['asks'],
  { vocabularies, asks, ...data }: SearchData,
): Understanding['verdict'] {
  const types = new Set(matches.flatMap(({ meaning }) => meaning.concepts.map(({ type }) => type)));
  if (types.has('uncovered')) return 'understood';
  const other = [...shares].reduce(
    (sum, [id, share]) => sum + (asks.get(id)?.answers.length === 0 ? share : 0),
    0,
  );
  if (other >= (types.has('product') || types.has('provider') ? SURE : LIKELY)) return 'nothing';
  const [most = 0] = shares.values();
  if (matches.length === 0 && most < GUESS) return 'nothing';
  const telling = rest.filter(({ folded }) => !/^\d+$/.test(folded));
  const known = telling.filter(
    ({ stem }) => isAsked({ stem }, data) || vocabularies.some((vocabulary) => vocabulary.has(stem)),
  ).length;
  const named = matches.reduce((sum, { at }) => sum + at.length, 0);
  const unknown = telling.length - known;
  if (matches.length === 0 && unknown > 0 && most < GUESS_AMONG_STRANGE) return 'nothing';
  return named + known === 0 || named + known < unknown ? 'nothing' : 'understood';
}
