import type { Locale } from '../i18n/locales.ts';
import type { SearchData } from './data.ts';
import { phraseKey } from './lexicon.ts';
import { stopWordIn } from './stop-words.ts';
import { type Token, undouble } from './tokens.ts';

/** The languages in which a word says nothing about the subject. */
export function idleIn(token: Token | undefined, { lexicon }: SearchData): readonly Locale[] {
  if (!token) return [];
  return [token.folded, undouble(token.folded)].flatMap((word) => [
    ...stopWordIn(word),
    ...(lexicon.ignored.get(word) ?? []),
  ]);
}

/** Whether a word of a query is what was meant, and no slip: a word that is known, a number, a part of a name. */
export function isSure(typed: readonly Token[], position: number, data: SearchData): boolean {
  const token = typed[position];
  return (
    token === undefined || /\d/.test(token.folded) || isReal(token, data) || joins(typed, position, data)
  );
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

function beginsPattern(token: Token, { lexicon }: SearchData): boolean {
  const folded = undouble(token.folded);
  const patterns = lexicon.patterns.get(folded.slice(0, 3)) ?? [];
  return patterns.some(({ parts: [first] }) =>
    first?.words.some(({ text, open }) => open && folded.startsWith(text)),
  );
}

/** "massive grid", "mx plan": parts of a name that is known as one word. */
function joins(typed: readonly Token[], position: number, { lexicon }: SearchData): boolean {
  const at = (from: number, to: number) => phraseKey(typed.slice(Math.max(0, from), to));
  const keys = [at(position, position + 1), at(position - 1, position + 1), at(position, position + 2)];
  return keys.some((key) => lexicon.phrases.has(key));
}
