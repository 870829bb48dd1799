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

/** A signal meant for us would leave what we started behind, with its port or its watching. */
function endTogether(child: ChildProcess): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: (typeof signals)[number]): void => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, end);
  child.once('close', () => {
    for (const signal of signals) process.off(signal, end);
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
