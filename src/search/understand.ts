import { LOCALES, type Locale } from '../i18n/locales.ts';
import { nearest, possible } from './correct.ts';
import type { SearchData } from './data.ts';
import { type Concept, phraseKey } from './lexicon.ts';
import { findPhrases, type Match } from './match.ts';
import { tidy } from './query.ts';
import { stopWordIn } from './stop-words.ts';
import { stem, type Token, tokens, undouble } from './tokens.ts';
import type { Correction, Understanding, Understood } from './understanding.ts';

/** Shorter beginnings are of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * What a query is about, in whichever language it is. Never throws; looks at the first 200 characters.
 *
 * @example understand('comment virer mon vps', data).concepts // Cancel, VPS
 */
export function understand(raw: string, data: SearchData): Understanding {
  const query = tidy(raw);
  const typed = tokens(query);
  const { read, corrections } = correctAll(typed, data);
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

/** The languages in which a word says nothing about the subject. */
function idleIn(token: Token | undefined, { lexicon }: SearchData): readonly Locale[] {
  if (!token) return [];
  return [token.folded, undouble(token.folded)].flatMap((word) => [
    ...stopWordIn(word),
    ...(lexicon.ignored.get(word) ?? []),
  ]);
}

function isReal(token: Token, data: SearchData): boolean {
  const { lexicon, vocabularies } = data;
  return (
    lexicon.stems.has(token.stem) ||
    lexicon.kept.has(token.folded) ||
    idleIn(token, data).length > 0 ||
    vocabularies.some((vocabulary) => vocabulary.has(token.stem)) ||
    beginsPattern(token, data)
  );
}

/** Each of these words once, as it was typed last. */
function nowhereIn(rest: readonly Token[], data: SearchData): readonly string[] {
  const nowhere = rest.filter((token) => isNowhere(token, data));
  return [...new Map(nowhere.map(({ folded, typed }) => [folded, typed])).values()];
}

/** Only who has the words of every language can tell. */
function isNowhere({ folded, stem: own }: Token, { vocabularies }: SearchData): boolean {
  return (
    vocabularies.length === LOCALES.length &&
    /^\p{L}{2,}$/u.test(folded) &&
    !vocabularies.some((vocabulary) => vocabulary.has(own) || vocabulary.begins(folded))
  );
}

function beginsPattern(token: Token, { lexicon }: SearchData): boolean {
  const folded = undouble(token.folded);
  const patterns = lexicon.patterns.get(folded.slice(0, 3)) ?? [];
  return patterns.some(({ parts: [first] }) =>
    first?.words.some(({ text, open }) => open && folded.startsWith(text)),
  );
}

function correctAll(
  typed: readonly Token[],
  data: SearchData,
): { readonly read: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const read = typed.map((token, position): Token => {
    if (/\d/.test(token.folded) || isReal(token, data) || joins(typed, position, data)) return token;
    const last = position === typed.length - 1;
    const whole = last && !isExchanged(token.folded, data) ? completed(token.folded, data) : undefined;
    if (whole !== undefined) return made(whole, token.typed);
    const meant =
      unglued(token.folded, data) ?? inContext(typed, position, data) ?? meantBy(token.folded, data);
    if (meant === undefined) return token;
    if (!isInflection(token.folded, meant)) corrections.push({ typed: token.typed, read: meant });
    return made(meant, token.typed);
  });
  return { read, corrections };
}

/** Another form of the same word is no slip: "séparer", where pages say "séparez". */
function isInflection(typed: string, read: string): boolean {
  const common = Math.min(typed.length, read.length) - 2;
  return common >= 4 && typed.slice(0, common) === read.slice(0, common) && typed.length !== read.length;
}

const made = (folded: string, typed: string): Token => ({ typed, folded, stem: stem(folded) });

/** "massive grid", "mx plan": parts of a name that is known as one word. */
function joins(typed: readonly Token[], position: number, { lexicon }: SearchData): boolean {
  const at = (from: number, to: number) => phraseKey(typed.slice(Math.max(0, from), to));
  const keys = [at(position, position + 1), at(position - 1, position + 1), at(position, position + 2)];
  return keys.some((key) => lexicon.phrases.has(key));
}

/** The last word may still be in the making. */
function completed(folded: string, { lexicon, vocabularies }: SearchData): string | undefined {
  if (folded.length < SHORTEST_BEGINNING) return undefined;
  if (vocabularies.some((vocabulary) => vocabulary.begins(folded)) && folded.length > 5) return undefined;
  return lexicon.words.get(folded.charAt(0))?.find((word) => word.startsWith(folded));
}

/** An article without its apostrophe: "lhebergement". */
function unglued(folded: string, { lexicon }: SearchData): string | undefined {
  const rest = /^(?:[dl]|qu)(?=[aeiouyh])(.{4,})$/.exec(folded)?.[1];
  return rest !== undefined && lexicon.stems.has(stem(rest)) ? rest : undefined;
}

/** Three letters are too few to mend, unless they are those of a name: "vsp". */
const isExchanged = (folded: string, { lexicon }: SearchData): boolean =>
  folded.length === 3 && nearest(folded, lexicon.names) !== undefined;

/** The word that makes a known name together with its neighbour: "publik cloud". */
function inContext(typed: readonly Token[], position: number, { lexicon }: SearchData): string | undefined {
  const token = typed[position];
  if (!token || token.folded.length <= 3) return undefined;
  const [before, after] = [typed[position - 1], typed[position + 1]];
  const isNamed = (words: readonly Token[]): boolean => {
    const meaning = lexicon.phrases.get(phraseKey(words))?.meaning;
    return meaning?.kind === 'concept' && meaning.concept.type === 'product';
  };
  return possible(token.folded, lexicon.words.get(token.folded.charAt(0)) ?? []).find((word) => {
    const read = made(word, token.typed);
    return (before && isNamed([before, read])) || (after && isNamed([read, after]));
  });
}

function meantBy(folded: string, { lexicon, vocabularies }: SearchData): string | undefined {
  if (folded.length <= 3) return nearest(folded, lexicon.names);
  const initial = folded.charAt(0);
  const known = nearest(folded, lexicon.words.get(initial) ?? []);
  if (known !== undefined) return known;
  return nearest(
    folded,
    vocabularies.flatMap((vocabulary) => vocabulary.startingWith(initial)),
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
