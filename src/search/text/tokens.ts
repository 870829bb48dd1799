import { plain, tidy } from './plain-text.ts';

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
/** ".com" is said "dot com". */
const DOT = /(?<![\p{L}\p{N}])\.(?=\p{L}{2,})/gu;
/** One letter and a hyphen are no word of their own: "e-mail". */
const LONE_LETTER = /(?<![\p{L}\p{N}-])(\p{L})-(?=\p{L})/gu;

/**
 * A word without case, accents or ligatures, for comparing.
 *
 * @example fold('Résilié') // "resilie"
 */
export function fold(word: string): string {
  return plain(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text that someone typed. Of a query that is too long to be meant, the beginning.
 *
 * @example tokens("Comment virer l'e-mail ?").map(({ folded }) => folded) // ["comment", "virer", "email"]
 */
export function tokens(raw: string): readonly Token[] {
  const text = plain(tidy(raw))
    .normalize('NFC')
    .replace(CONTRACTION, '')
    .replace(ELISION, '')
    .replace(POSSESSIVE, '')
    .replace(LONE_LETTER, '$1')
    .replace(DOT, 'dot ');
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((typed) => {
    const folded = fold(typed);
    // A lone accent is no word.
    return folded ? [{ typed, folded, stem: stem(folded) }] : [];
  });
}

/**
 * The folded words of a text of any length: letters and digits, split at everything else.
 *
 * @example words("L'e-mail, 14 jours") // ["l", "email", "14", "jours"]
 */
export function words(text: string): readonly string[] {
  return (
    fold(text)
      .replace(LONE_LETTER, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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

/** A word that was typed, read as another. */
export const readAs = (folded: string, typed: string): Token => ({ typed, folded, stem: stem(folded) });

/** What a phrase is compared by: however its words are joined, and whichever letters are doubled. */
export const phraseKey = (phrase: readonly Token[]): string => keyOfStems(phrase.map((word) => word.stem));
export const keyOfStems = (stems: readonly string[]): string => undouble(stems.join(''));

/**
 * A phrase as it is compared: folded words with a space between.
 *
 * @example said("L'e-mail Pro") // "email pro"
 */
export const said = (phrase: string): string => saidWords(phrase).join(' ');
export const saidWords = (phrase: string): readonly string[] => tokens(phrase).map(({ folded }) => folded);

/** What is left of "lhebergement", written without its apostrophe: "hebergement". */
export const withoutArticle = (folded: string): string | undefined =>
  /^(?:[dl]|qu)(?=[aeiouyh])(.{4,})$/.exec(folded)?.[1];
