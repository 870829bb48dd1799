import { cpus } from 'node:os';

/** Processor time of the whole machine, in milliseconds since it started. */
interface Times {
  readonly idle: number;
  readonly all: number;
}

function times(): Times {
  const each = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { idle: sum(each.map(({ idle }) => idle)), all: sum(each.flatMap((own) => Object.values(own))) };
}

/**
 * Less of the processors idle than this, and something else runs beside the page. Alone it leaves two fifths idle on two
 * cores.
 */
const QUIET = 0.2;

/** Does some work, and says whether the machine had room for it. */
export async function inQuiet<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly quiet: boolean }> {
  const before = times();
  const result = await work();
  const after = times();
  return { result, quiet: (after.idle - before.idle) / Math.max(1, after.all - before.all) >= QUIET };
}
