import { oncePer } from './once-per.ts';
import type { Terms } from './schemas/terms.ts';

/** Words of a text that the list of terms refuses. */
export interface RefusedWords {
  /** Where they begin in the text. */
  readonly index: number;
  /** What is wrong and what to write, as a sentence without its subject. */
  readonly message: string;
}

/**
 * Finds the words that the list of terms of one language refuses.
 *
 * @param terms the list of the text's language
 */
export function refusedWords(text: string, terms: Terms[keyof Terms]): readonly RefusedWords[] {
  // Nearly every text is in order, which one look with all of the phrases tells.
  if (!anyPhrase(terms).test(text)) return [];
  return terms.flatMap(({ use, not, why }) =>
    not.flatMap((phrase) =>
      [...text.matchAll(pattern(phrase))].map(({ 0: found, index }) => ({
        index,
        message: `says "${found}"; write "${use}"${why ? ` (${why})` : ''}`,
      })),
    ),
  );
}

const anyPhrase = oncePer(
  (terms: Terms[keyof Terms]) =>
    new RegExp(terms.flatMap(({ not }) => not.map(sourceOf)).join('|') || NEVER, 'iu'),
);
const NEVER = '(?!)';

const patterns = new Map<string, RegExp>();

function pattern(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const made = new RegExp(sourceOf(phrase), 'giu');
  patterns.set(phrase, made);
  return made;
}

/** The phrase as whole words; a phrase that ends in an apostrophe goes on in the next word. */
function sourceOf(phrase: string): string {
  const words = phrase
    .split(/\s+/)
    .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('\\s+');
  return `(?<!\\p{L})${words}${phrase.endsWith("'") ? '' : '(?!\\p{L})'}`;
}
