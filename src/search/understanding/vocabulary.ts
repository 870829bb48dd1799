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

/**
 * Words are looked for by their first letter, which a stem keeps: a query has words of a few letters, and taking all
 * apart would take a phone longer than the query.
 *
 * @param words folded, with a space between, in any order
 */
export function makeVocabulary(locale: Locale, words: string): Vocabulary {
  const byLetter = new Map<string, readonly string[]>();
  const startingWith = (letter: string): readonly string[] => {
    const own = byLetter.get(letter) ?? (letter === '' ? [] : beginningWith(letter, words));
    byLetter.set(letter, own);
    return own;
  };
  const stems = new Map<string, ReadonlySet<string>>();
  const stemsWith = (letter: string): ReadonlySet<string> => {
    const own = stems.get(letter) ?? new Set(startingWith(letter).map(stem));
    stems.set(letter, own);
    return own;
  };
  return {
    locale,
    has: (each) => stemsWith(each.charAt(0)).has(each),
    holds: (folded) => startingWith(folded.charAt(0)).includes(folded),
    begins: (folded) => startingWith(folded.charAt(0)).some((word) => word.startsWith(folded)),
    startingWith,
  };
}

function beginningWith(letter: string, words: string): readonly string[] {
  const found: string[] = [];
  const all = ` ${words} `;
  for (let at = all.indexOf(` ${letter}`); at >= 0; ) {
    const end = all.indexOf(' ', at + 1);
    found.push(all.slice(at + 1, end));
    at = all.indexOf(` ${letter}`, end);
  }
  return found;
}
