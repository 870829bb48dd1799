import type { Locale } from '../../i18n/locales.ts';
import { stopWordIn } from '../text/stop-words.ts';
import { phraseKey, type Token, undouble } from '../text/tokens.ts';
import type { SearchData } from './search-data.ts';

/** The languages in which a word says nothing about the subject. */
export function idleIn(
  token: Token | undefined,
  { lexicon }: Pick<SearchData, 'lexicon'>,
): readonly Locale[] {
  if (!token) return [];
  return [token.folded, undouble(token.folded)].flatMap((word) => [
    ...stopWordIn(word),
    ...(lexicon.ignored.get(word) ?? []),
  ]);
}

/** The words of a query that may be slips: no word that is known, no number, no part of a name. */
export function strangeWords(typed: readonly Token[], data: SearchData): readonly Token[] {
  return typed.filter((_, position) => !isSure(typed, position, data));
}

/** Whether a word of a query is what was meant, and no slip: a word that is known, a number, a part of a name. */
export function isSure(typed: readonly Token[], position: number, data: SearchData): boolean {
  const token = typed[position];
  const { lexicon, vocabularies } = data;
  return (
    token === undefined ||
    /\d/.test(token.folded) ||
    lexicon.hasStem(token.stem) ||
    lexicon.kept.has(token.folded) ||
    isAsked(token, data) ||
    idleIn(token, data).length > 0 ||
    vocabularies.some((vocabulary) => vocabulary.has(token.stem)) ||
    joins(typed, position, lexicon.phrases)
  );
}

/** Whether an example has a word. */
export const isAsked = (
  { stem }: Pick<Token, 'stem'>,
  { model, sure }: Pick<SearchData, 'model' | 'sure'>,
): boolean => (model === undefined ? sure.has(stem) : model.features.has(stem));

/** "massive grid", "mx plan": parts of a name that is known as one word. */
function joins(
  typed: readonly Token[],
  position: number,
  phrases: SearchData['lexicon']['phrases'],
): boolean {
  const at = (from: number, to: number) => phraseKey(typed.slice(Math.max(0, from), to));
  const keys = [at(position, position + 1), at(position - 1, position + 1), at(position, position + 2)];
  return keys.some((key) => phrases.has(key));
}
