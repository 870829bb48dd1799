import type { Locale } from '../i18n/locales.ts';
import { plain } from './plain-text.ts';
import { isStopWord } from './stop-words.ts';
import { tidy } from './tidy.ts';
import { fold, joinLetters } from './words.ts';

const MOST_TERMS = 12;

const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/giu;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/giu;

export interface Query {
  /** As it was typed, tidied: for the field, the URL and the messages. */
  readonly text: string;
  /** What is looked for: lower case, accents kept, because the engine ranks an exact accent higher. */
  readonly terms: readonly string[];
}

/**
 * What to look for, from what was typed.
 *
 * @example readQuery('Comment résilier l’abonnement ?', 'fr').terms // ["résilier", "abonnement"]
 */
export function readQuery(raw: string, locale: Locale): Query {
  const text = tidy(raw);
  const lower = plain(text).normalize('NFC').toLowerCase();
  const all = joinLetters(lower.replace(ELISION, '').replace(POSSESSIVE, '')).match(/[\p{L}\p{N}\p{M}]+/gu);
  const terms = [...new Set(all ?? [])];
  const telling = terms.filter((term) => !isStopWord(fold(term), locale));
  return { text, terms: (telling.length > 0 ? telling : terms).slice(0, MOST_TERMS) };
}
