import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { nodeModules, root } from '../bootstrap/paths.mjs';

export interface CommandResult {
  readonly ok: boolean;
  /** Standard output and error, interleaved; empty when they were shown instead. */
  readonly output: string;
}

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** `show` lets the output through as it comes, `keep` returns it. */
  readonly output?: 'show' | 'keep';
  /** The folder to run in; the project's when left out. */
  readonly cwd?: string;
}

/** How long a program may take to end when it is asked to: a server with open connections may never come to it. */
const GRACE_MS = 3000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends with us what we started, its port and its watching: when a signal is meant for us, and when who started us is
 * gone without a word. We go after it, so that whoever waits for us finds the port free.
 */
function endTogether(child: ChildProcess): void {
  let ending = false;
  const end = (signal: (typeof SIGNALS)[number]): void => {
    if (ending) return;
    ending = true;
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    child.once('close', () => process.exit(128 + constants.signals[signal]));
  };
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && end('SIGTERM'), 500).unref();
  for (const signal of SIGNALS) process.on(signal, end);
  child.once('close', () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, end);
  });
}

/** Runs a program in the project's folder to its end. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, output = 'keep', cwd = root }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    endTogether(child);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      // Kept output goes into a report, where colours that a program insists on are noise.
      const text = stripVTControlCharacters(Buffer.concat(chunks).toString()).trimEnd();
      resolve({ ok: code === 0, output: text });
    });
  });
}

/** Runs a script, given by its path in the project, on the project's own Node. */
export function runNode(
  script: string,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return run(process.execPath, [join(root, script), ...args], options);
}

/** Runs the command-line program of a dependency, given by its path in node_modules. */
export function runTool(
  tool: string,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return run(process.execPath, [join(nodeModules, tool), ...args], options);
}
