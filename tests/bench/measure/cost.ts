import { type ChildProcess, spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { keepGroup } from './kept.ts';
import { pace } from './pace.ts';
import { cpuOfEnded, treeOf } from './process-tree.ts';

/** What a command cost, with all that it started. */
export interface Cost {
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Seconds of processor time that one and the same piece of work took meanwhile, on average; see `pace`. */
  readonly pace: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Bytes in memory when it was most, over all its processes. */
  readonly memory: number;
  /** How many processes wanted a processor on average while it ran: more than there are spoils `wall`. */
  readonly load: number;
}

export interface Command {
  /** What Node runs, and with what. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command that was started and may be ended. */
export interface Started {
  readonly child: ChildProcess;
  /** Ends it with all that it started. */
  readonly end: () => void;
  /** What it has written so far, its end only. */
  readonly output: () => string;
}

const LOOKS_A_SECOND = 4;
const KEPT_OUTPUT = 8_000;

/** Builders write a line at each page else, and would ask another host whether there is a newer version of them. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1', NODE_OPTIONS: '' };

/** Starts a command on the Node that runs this, in a group of its own that ends with this process. */
export function start({ args, cwd, env = {} }: Command): Started {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...QUIET, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${args[0]} was not started.`);
  const release = keepGroup(pid);
  let output = '';
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const end = (): void => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // All of it has ended by itself.
    }
  };
  // What it left running is ended too: a number is not asked after once it may be somebody else's.
  child.once('exit', end);
  child.once('close', release);
  return { child, end, output: () => stripVTControlCharacters(output) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

/**
 * Runs a command to its end and says what it cost.
 *
 * @param limit seconds after which it is ended
 * @throws {UserError} with the end of its output, when it failed or took too long
 */
export async function costOf(command: Command, limit: number): Promise<Cost> {
  const begun = performance.now();
  const before = cpuOfEnded();
  const started = start(command);
  const { pid = 0 } = started.child;
  const cpu = new Map<string, number>();
  const loads: number[] = [];
  const paces: number[] = [];
  let memory = 0;
  let late = false;
  const timer = setInterval(() => {
    const tree = treeOf(pid);
    for (const each of tree) cpu.set(each.key, each.cpu);
    memory = Math.max(
      memory,
      tree.reduce((sum, each) => sum + each.memory, 0),
    );
    loads.push(loadavg()[0] ?? 0);
    paces.push(pace());
    if (performance.now() - begun > limit * 1000) {
      late = true;
      started.end();
    }
  }, 1000 / LOOKS_A_SECOND);
  const code = await new Promise((resolve, reject) => {
    started.child.once('close', resolve).once('error', reject);
  }).finally(() => clearInterval(timer));
  if (late) throw new UserError(`${command.args[0]} was ended after ${limit} s.`);
  if (code !== 0) throw new UserError(`${started.output()}\n${command.args[0]} ended with ${code}.`);
  // The system adds up what was waited for; a helper that its parent did not wait for was only seen.
  const seen = [...cpu.values()].reduce((sum, each) => sum + each, 0);
  return {
    cpu: Math.max(cpuOfEnded() - before, seen),
    wall: (performance.now() - begun) / 1000,
    memory,
    load: mean(loads),
    pace: mean(paces),
  };
}
