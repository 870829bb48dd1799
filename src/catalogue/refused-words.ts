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
  return terms.flatMap(({ use, not, why }) =>
    not.flatMap((phrase) =>
      [...text.matchAll(pattern(phrase))].map(({ 0: found, index }) => ({
        index,
        message: `says "${found}"; write "${use}"${why ? ` (${why})` : ''}`,
      })),
    ),
  );
}

const patterns = new Map<string, RegExp>();

/** The phrase as whole words; a phrase that ends in an apostrophe goes on in the next word. */
function pattern(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const words = phrase
    .split(/\s+/)
    .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('\\s+');
  const made = new RegExp(`(?<!\\p{L})${words}${phrase.endsWith("'") ? '' : '(?!\\p{L})'}`, 'giu');
  patterns.set(phrase, made);
  return made;
}
