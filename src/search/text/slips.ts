import { editDistance } from '../../edit-distance.ts';

/** Shorter words are too near to one another: "mail" and "main". */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;

/**
 * How many slips a word of this length may have.
 *
 * @param length in letters
 */
export function slipsAllowed(length: number): number {
  if (length < ONE_SLIP_FROM) return 0;
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/**
 * The word that was probably meant: the nearest one that begins alike, and among those as near the first.
 * Of three letters only two exchanged ones are corrected: "vsp".
 *
 * @param word folded
 * @param candidates folded, the likely ones first
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = slipsAllowed(word.length);
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (candidate.charAt(0) !== word.charAt(0) || /\d/.test(candidate)) continue;
    if (allowed === 0) {
      if (word.length === 3 && exchanged(word, candidate)) return candidate;
      continue;
    }
    if (candidate.length < ONE_SLIP_FROM || Math.abs(candidate.length - word.length) >= least) continue;
    const slips = editDistance(word, candidate, least - 1);
    if (slips < least) [best, least] = [candidate, slips];
    if (least === 0) break;
  }
  return best;
}

/**
 * The words that could have been meant, in no particular order.
 *
 * @param word folded
 * @param candidates folded
 */
export function possible(word: string, candidates: readonly string[]): readonly string[] {
  const allowed = slipsAllowed(word.length);
  return candidates.filter(
    (candidate) =>
      candidate.length >= ONE_SLIP_FROM &&
      !/\d/.test(candidate) &&
      Math.abs(candidate.length - word.length) <= allowed &&
      editDistance(word, candidate, allowed) <= allowed,
  );
}

function exchanged(word: string, candidate: string): boolean {
  const [first = '', second = '', third = ''] = word;
  return word !== candidate && candidate === first + third + second;
}
