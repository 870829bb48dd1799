import { plain } from './plain-text.ts';

/**
 * A word without case, accents or ligatures, for comparing.
 *
 * @example fold('Résilié') // "resilie"
 */
export function fold(word: string): string {
  return plain(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * One letter and a hyphen are no word of their own.
 *
 * @example joinLetters('e-mail') // "email"
 */
export function joinLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}-])(\p{L})-(?=\p{L})/gu, '$1');
}

/**
 * The folded words of a text: letters and digits, split at everything else.
 *
 * @example words("L'e-mail, 14 jours") // ["l", "email", "14", "jours"]
 */
export function words(text: string): readonly string[] {
  return joinLetters(fold(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
