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
    const slips = distance(word, candidate, least - 1);
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
      distance(word, candidate, allowed) <= allowed,
  );
}

function exchanged(word: string, candidate: string): boolean {
  const [first = '', second = '', third = ''] = word;
  return word !== candidate && candidate === first + third + second;
}

/**
 * Edit distance in which two neighbours exchanged count once.
 *
 * @param most stops counting beyond this
 * @example distance('domian', 'domain', 2) // 1
 */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
