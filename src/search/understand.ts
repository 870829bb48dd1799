import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { SearchData } from './data.ts';
import type { Concept } from './lexicon.ts';
import { findPhrases, type Match } from './match.ts';
import { idleIn, isSure } from './sure-words.ts';
import { tidy } from './tidy.ts';
import { type Token, tokens } from './tokens.ts';
import type { Understanding, Understood } from './understanding.ts';

/**
 * What a query is about, in whichever language it is. Never throws; looks at the first 200 characters.
 *
 * @example understand('comment virer mon vps', data).concepts // Cancel, VPS
 */
export function understand(raw: string, data: SearchData): Understanding {
  const query = tidy(raw);
  const typed = tokens(query);
  const { read, corrections } = data.mend?.(typed, data) ?? { read: typed, corrections: [] };
  const isIdle = (position: number): boolean => idleIn(read[position], data).length > 0;
  const matches = findPhrases(read, data.lexicon, isIdle);
  const concepts = conceptsOf(matches, typed);
  const inPhrase = new Set(matches.flatMap(({ at }) => at));
  const rest = read.filter((_, position) => !inPhrase.has(position) && !isIdle(position));
  return {
    query,
    words: typed.map((token) => token.typed),
    concepts,
    corrections,
    leftover: [...new Set(rest.map(({ folded }) => folded))],
    unknown: nowhereIn(rest, data),
    language: languageOf(read, matches, data),
    verdict: verdictOf(typed, matches, rest, data),
  };
}

/**
 * The same, where these data account for every word: with more of them it would come out the same.
 *
 * @returns undefined when more has to be known
 */
export function understandWholly(raw: string, data: SearchData): Understanding | undefined {
  const typed = tokens(tidy(raw));
  if (!typed.every((_, position) => isSure(typed, position, data))) return undefined;
  const understanding = understand(raw, data);
  return understanding.leftover.length === 0 ? understanding : undefined;
}

/** Each of these words once, as it was typed last. */
function nowhereIn(rest: readonly Token[], data: SearchData): readonly string[] {
  const nowhere = rest.filter((token) => isNowhere(token, data));
  return [...new Map(nowhere.map(({ folded, typed }) => [folded, typed])).values()];
}

/** Only who has all the files can tell. */
function isNowhere({ folded, stem: own }: Token, { vocabularies, names }: SearchData): boolean {
  return (
    names !== undefined &&
    vocabularies.length === LOCALES.length &&
    /^\p{L}{2,}$/u.test(folded) &&
    !vocabularies.some((vocabulary) => vocabulary.has(own) || vocabulary.begins(folded))
  );
}

function conceptsOf(matches: readonly Match[], typed: readonly Token[]): readonly Understood[] {
  const found = new Map<Concept, number[]>();
  for (const { at, meaning } of matches) {
    if (meaning.kind === 'concept')
      found.set(meaning.concept, [...(found.get(meaning.concept) ?? []), ...at]);
  }
  return [...found]
    .map(([{ type, ids, name }, positions]): Understood => {
      const at = [...new Set(positions)].sort((a, b) => a - b);
      return { type, ids, name, words: at.map((position) => typed[position]?.typed ?? '').join(' '), at };
    })
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Words of names are the same in both languages and tell nothing. */
function languageOf(read: readonly Token[], matches: readonly Match[], data: SearchData): Locale | null {
  const hints = [
    ...read.flatMap((token) => single(idleIn(token, data))),
    ...matches.flatMap(({ meaning }) => (meaning.kind === 'concept' ? single(meaning.locales) : [])),
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

/** To cancel is what everybody wants here: with something unknown behind it, it says little. */
const WEIGHT_OF_CANCEL = 0.5;

function verdictOf(
  typed: readonly Token[],
  matches: readonly Match[],
  rest: readonly Token[],
  { vocabularies }: SearchData,
): Understanding['verdict'] {
  if (typed.length === 0) return 'empty';
  const types = new Set(
    matches.map(({ meaning }) => (meaning.kind === 'concept' ? meaning.concept.type : meaning.kind)),
  );
  if (types.has('elsewhere') && !types.has('provider')) return 'nothing';
  const aim = types.has('topic') || types.has('route') || types.has('guide');
  if (types.has('untreated') && !aim) return 'nothing';
  let known = 0;
  let unknown = 0;
  for (const { meaning, at } of matches) {
    if (meaning.kind !== 'concept') unknown += at.length;
    else known += meaning.concept.ids.includes('cancel') ? WEIGHT_OF_CANCEL : at.length;
  }
  const telling = rest.filter(({ folded }) => !/^\d+$/.test(folded));
  for (const token of telling) {
    if (vocabularies.some((vocabulary) => vocabulary.has(token.stem))) known += 1;
    else unknown += 1;
  }
  // What no concept holds together takes more words to be believed.
  const needed = matches.length > 0 ? unknown : unknown * 3;
  return known === 0 || known < needed ? 'nothing' : 'understood';
}
