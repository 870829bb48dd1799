/** A piece of work that is always the same, made of what builders do most: reading, sorting and writing text. */
const TEXT = JSON.stringify(
  Array.from({ length: 4_000 }, (_, number) => ({
    name: `entry ${(number * 7_919) % 4_001}`,
    words: `Some words about number ${number}.`,
  })),
);

function doWork(): void {
  const entries: { readonly name: string }[] = JSON.parse(TEXT);
  JSON.stringify(entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** The compiler of the language makes the first rounds slower than the others. */
const WARM_UP = 20;
let warm = false;

/**
 * Seconds of processor time that the same piece of work takes now. Where many programs share cores and caches, a
 * second of processor time is worth less: by this one sees how much.
 */
export function pace(): number {
  for (let round = 0; !warm && round < WARM_UP; round += 1) doWork();
  warm = true;
  const before = process.cpuUsage();
  doWork();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
