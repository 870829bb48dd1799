/** A step through two sequences: an element of both that is the same, or one that a single side has; by their places. */
export interface Step {
  readonly old?: number;
  readonly now?: number;
}

/**
 * The way through two sequences along the longest one that both have, in the order of both. Lines, words or anything
 * that can be compared; what was there before comes first where the two are apart.
 *
 * @example alongBoth(['a', 'b'], ['a', 'c']) // [{ old: 0, now: 0 }, { old: 1 }, { now: 1 }]
 */
export function alongBoth<T>(old: readonly T[], now: readonly T[]): readonly Step[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) steps.push({ old: i++, now: j++ });
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) steps.push({ old: i++ });
    else steps.push({ now: j++ });
  }
  return steps;
}

/**
 * What belongs together in two sequences: what is the same, and between that, in order, what may have become something
 * else.
 *
 * @returns pairs of places
 */
export function paired<T>(old: readonly T[], now: readonly T[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let apart = { old: [] as number[], now: [] as number[] };
  const close = (): void => {
    for (const [each, place] of apart.old.entries()) {
      const other = apart.now[each];
      if (other !== undefined) pairs.push([place, other]);
    }
    apart = { old: [], now: [] };
  };
  for (const { old: before, now: after } of alongBoth(old, now)) {
    if (before !== undefined && after !== undefined) {
      close();
      pairs.push([before, after]);
    } else if (before !== undefined) apart.old.push(before);
    else if (after !== undefined) apart.now.push(after);
  }
  close();
  return pairs;
}
