/** Shorter beginnings than this say nothing: "an" is no form of "annulation". */
const SHARED = 4;

/**
 * True when two folded words are plausibly forms of one: the same, one the beginning of the
 * other, or with most of the shorter one in common.
 *
 * @example alike('resiliation', 'resilier') // true
 * @example alike('annulation', 'an') // false
 */
export function alike(term: string, word: string): boolean {
  if (word === term) return true;
  if (term.length > 1 && word.startsWith(term)) return true;
  const shorter = Math.min(term.length, word.length);
  let shared = 0;
  while (shared < shorter && term[shared] === word[shared]) shared += 1;
  return shared >= SHARED && shared >= shorter * 0.6;
}
