/** Files that are open at once: one after the other, a build waits for the disk most of the time. */
const MOST_AT_ONCE = 32;

/**
 * Does the same to many things, several of them on the way at once, in no order.
 *
 * @throws what the first failing one throws, once those on the way have come to rest
 */
export async function sideBySide<T>(things: Iterable<T>, work: (thing: T) => Promise<void>): Promise<void> {
  // Workers share the iterator: each takes what no other has taken.
  const waiting = things[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  const ends = await Promise.allSettled(Array.from({ length: MOST_AT_ONCE }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
