/**
 * Makes a thing from another once and keeps it as long as that other is there: an index of a catalogue, say.
 *
 * @param make gives the same for the same, which must not change afterwards
 */
export function oncePer<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const kept = new WeakMap<K, { readonly made: V }>();
  return (from) => {
    const known = kept.get(from);
    if (known) return known.made;
    const made = make(from);
    kept.set(from, { made });
    return made;
  };
}

/** Everything by its key, in the order of the list; where a key stands twice, the first. */
export function firstBy<K, V>(list: readonly V[], keyOf: (item: V) => K): ReadonlyMap<K, V> {
  const found = new Map<K, V>();
  for (const item of list) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return found;
}

/** What shares a key, each group in the order of the list. */
export function groupsBy<K, V>(
  list: readonly V[],
  keysOf: (item: V) => Iterable<K>,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const item of list)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
