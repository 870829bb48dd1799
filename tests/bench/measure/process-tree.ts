import { readdirSync, readFileSync } from 'node:fs';

/** A process as the system counts it. */
interface Process {
  /** Tells it from a later one that got the same number. */
  readonly key: string;
  /** Bytes in memory now. */
  readonly memory: number;
  /** Seconds of processor time so far, its own. */
  readonly cpu: number;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile, or this system keeps no such files.
    return '';
  }
};

/** What Linux counts processor time in, on every kind of machine. */
const TICKS_A_SECOND = 100;

/** The numbers of `/proc/…/stat` after the name, which may hold spaces: the state is the first of them. */
const statOf = (pid: number | 'self'): readonly string[] => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

const seconds = (ticks: readonly (string | undefined)[]): number =>
  ticks.reduce((sum, each) => sum + Number(each ?? 0), 0) / TICKS_A_SECOND;

/** A process and all that it started and that is still there; none where the system does not say. */
export function treeOf(pid: number): readonly Process[] {
  const stat = statOf(pid);
  if (stat.length < 20) return [];
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
  const own = { key: `${pid} ${stat[19]}`, memory: kilobytes * 1024, cpu: seconds(stat.slice(11, 13)) };
  return [own, ...childrenOf(pid).flatMap(treeOf)];
}

/** What a process and all that it started hold in memory now, in bytes; 0 where the system does not say. */
export const memoryOf = (pid: number): number => treeOf(pid).reduce((sum, { memory }) => sum + memory, 0);

/** Seconds of processor time of all that this process started and that came to its end. */
export const cpuOfEnded = (): number => seconds(statOf('self').slice(13, 15));

function childrenOf(pid: number): readonly number[] {
  let threads: readonly string[] = [];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`).match(/\d+/g) ?? []).map(Number),
  );
}
