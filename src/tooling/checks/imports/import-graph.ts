/** What each file imports; the keys are all files. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The way back from `file` along `cameFrom`, beginning where it began. */
function wayTo(file: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way = [file];
  for (let step = cameFrom.get(file); step !== undefined; step = cameFrom.get(step)) way.unshift(step);
  return way;
}

/**
 * Everything a file reaches, nearest first, with the shortest way to it.
 *
 * @example waysFrom('a', new Map([['a', ['b']], ['b', ['c']]])) // [['a', 'b'], ['a', 'b', 'c']]
 */
export function waysFrom(start: string, graph: ImportGraph): readonly (readonly string[])[] {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const ways: (readonly string[])[] = [];
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) ways.push([...wayTo(file, cameFrom), start]);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
      ways.push(wayTo(next, cameFrom));
    }
  }
  return ways;
}

/**
 * Import cycles, each once: the shortest one through its first file.
 *
 * @example findCycles(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b', 'a']]
 */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return [...graph.keys()].sort().flatMap((file) => {
    const cycle = seen.has(file) ? undefined : waysFrom(file, graph).find((way) => way.at(-1) === file);
    if (cycle === undefined) return [];
    for (const member of cycle) seen.add(member);
    return [cycle];
  });
}
