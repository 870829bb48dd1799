import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, runtime, runtimeFolder } from './paths.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
  const child = spawn(runtime, [join(root, 'src', 'tooling', 'tasks', `${task}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    // Whatever a task starts finds the same Node, also through `#!/usr/bin/env node`.
    env: { ...process.env, PATH: `${runtimeFolder}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
