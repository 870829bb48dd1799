import type { Locale } from '../../i18n/locales.ts';
import { stem } from '../text/tokens.ts';

/** Words of a language's pages, to tell real words from slips and nonsense. */
export interface Vocabulary {
  readonly locale: Locale;
  /** Whether a page has this word, in some form of it. */
  has(stem: string): boolean;
  /** Whether a page has this very word. */
  holds(folded: string): boolean;
  /** Whether a word of the pages begins like this. */
  begins(folded: string): boolean;
  /** The folded words with this first letter. */
  startingWith(letter: string): readonly string[];
}

/** @param words folded, in any order */
export function makeVocabulary(locale: Locale, words: readonly string[]): Vocabulary {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const own = byLetter.get(word.charAt(0));
    if (own) own.push(word);
    else byLetter.set(word.charAt(0), [word]);
  }
  // A stem keeps the first letter, and a query has words of a few letters only.
  const stems = new Map<string, ReadonlySet<string>>();
  const stemsWith = (letter: string): ReadonlySet<string> => {
    const own = stems.get(letter) ?? new Set((byLetter.get(letter) ?? []).map(stem));
    stems.set(letter, own);
    return own;
  };
  return {
    locale,
    has: (each) => stemsWith(each.charAt(0)).has(each),
    holds: (folded) => byLetter.get(folded.charAt(0))?.includes(folded) ?? false,
    begins: (folded) => byLetter.get(folded.charAt(0))?.some((word) => word.startsWith(folded)) ?? false,
    startingWith: (letter) => byLetter.get(letter) ?? [],
  };
}
