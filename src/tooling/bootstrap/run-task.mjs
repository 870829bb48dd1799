import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, runtime, runtimeFolder } from './paths.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * What Node is told for a task, where its own ways do not fit.
 *
 * Of a log nearly all is read once and forgotten. Node lets such remains pile up to several times what is in use;
 * these two make it tidy up earlier. They are no limits: a larger catalogue still fits.
 *
 * @param {string} task
 * @returns {readonly string[]}
 */
export function nodeFlags(task) {
  return task === 'report' ? ['--max-semi-space-size=4', '--heap-growing-percent=20'] : [];
}

/**
 * Calls back when the process that started us is gone. A signal that ends npm ends its shell too,
 * but not what the shell runs: a server would stay behind and keep its port.
 */
function whenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** Runs a TypeScript task under the project's own Node; resolves to its exit code. */
export function runTask(task, args) {
  const child = spawn(
    runtime,
    [...nodeFlags(task), join(root, 'src', 'tooling', 'tasks', `${task}.ts`), ...args],
    {
      cwd: root,
      stdio: 'inherit',
      // Whatever a task starts finds the same Node, also through `#!/usr/bin/env node`.
      env: { ...process.env, PATH: `${runtimeFolder}${delimiter}${process.env.PATH ?? ''}` },
    },
  );
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
