/** So many different things are counted exactly; beyond, the rare ones give way. */
export const MOST_KEYS = 20_000;

/**
 * Counts things by a key that strangers choose, in a bounded amount of memory. When it is full,
 * what was met least makes room, and `left` says how often things were met that are not known any more: no
 * count is too high, and none is too low by more.
 */
export class Tally<T> {
  readonly #counts = new Map<string, { count: number; thing: T }>();
  readonly #most: number;
  #left = 0;

  constructor(most = MOST_KEYS) {
    this.#most = most;
  }

  /**
   * Counts a thing once.
   *
   * @param merge changes what was counted before under the same key
   */
  add(key: string, thing: T, merge?: (before: T) => T): void {
    const before = this.#counts.get(key);
    if (before) {
      before.count += 1;
      if (merge) before.thing = merge(before.thing);
      return;
    }
    if (this.#counts.size >= this.#most) this.#makeRoom();
    this.#counts.set(key, { count: 1, thing });
  }

  /** The things met most, most first; by key where they are equal, so that two runs say the same. */
  top(many = Number.POSITIVE_INFINITY): readonly { readonly count: number; readonly thing: T }[] {
    return [...this.#counts]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .slice(0, many)
      .map(([, counted]) => counted);
  }

  /** How often things were met that had to give way since. */
  get left(): number {
    return this.#left;
  }

  /** How many different things are known. */
  get size(): number {
    return this.#counts.size;
  }

  #makeRoom(): void {
    const counts = [...this.#counts.values()].map(({ count }) => count).sort((a, b) => a - b);
    const limit = counts[counts.length >> 1] ?? 1;
    let room = this.#most >> 1;
    for (const [key, { count }] of this.#counts) {
      if (room === 0) break;
      if (count > limit) continue;
      this.#counts.delete(key);
      this.#left += count;
      room -= 1;
    }
  }
}
