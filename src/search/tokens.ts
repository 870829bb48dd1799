import { plain } from './plain-text.ts';
import { tidy } from './tidy.ts';
import { fold, joinLetters } from './words.ts';

/** A word of a query or of a phrase that people use. */
export interface Token {
  /** As typed, without the article before it. */
  readonly typed: string;
  /** Without case, accents and ligatures. */
  readonly folded: string;
  /** What its plural, its feminine and its other spellings have in common; compared, never shown. */
  readonly stem: string;
}

const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/giu;
const POSSESSIVE = /(?<=\p{L})'s(?![\p{L}\p{N}])/giu;
/** "don't" is also written "dont", and never "don t". */
const CONTRACTION = /(?<=\p{L})'(?=(?:t|re|ve|ll|m)(?![\p{L}\p{N}]))/giu;

/**
 * The words of a text that someone typed.
 *
 * @example tokens("Comment virer l'e-mail ?").map(({ folded }) => folded) // ["comment", "virer", "email"]
 */
export function tokens(raw: string): readonly Token[] {
  const text = plain(tidy(raw))
    .normalize('NFC')
    .replace(CONTRACTION, '')
    .replace(ELISION, '')
    .replace(POSSESSIVE, '');
  return (joinLetters(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((typed) => {
    const folded = fold(typed);
    // A lone accent is no word.
    return folded ? [{ typed, folded, stem: stem(folded) }] : [];
  });
}

/** Letters typed twice, by mistake or by spelling: "resillier", "cancelled", "adresse" and "address". */
export const undouble = (folded: string): string => folded.replace(/([a-z])\1+/g, '$1');

/**
 * What is left of a folded word without what varies: doubled letters, plural, feminine, and the
 * spellings of British and American English. Too crude to be shown, sharp enough to compare.
 *
 * @example stem('dediees') // "dedi", as stem('dedie')
 * @example stem('licenses') // "licenc", as stem('licence')
 */
export function stem(folded: string): string {
  if (folded.length <= 3) return folded;
  const word = undouble(folded)
    .replace(/^licens/, 'licenc')
    .replace(/^(fib|cent)er/, '$1re')
    .replace(/iz(?=[aei])/, 'is')
    .replace(folded.endsWith('ss') ? /$/ : /(?:s|(?<=[ae]u)x)$/, '');
  return word.length <= 3 ? word : word.replace(/(?<=...)e+$/, '').replace(/(?<=...)y$/, 'i');
}
