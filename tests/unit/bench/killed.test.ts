import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MEASURE = fileURLToPath(new URL('../../bench/measure/', import.meta.url));

/** Starts something that never ends, which has started something itself, and says the folder and both their ids. */
const BENCH = `
import { start } from ${JSON.stringify(`${MEASURE}cost.ts`)};
import { temporaryFolder } from ${JSON.stringify(`${MEASURE}kept.ts`)};
const folder = temporaryFolder('test').path;
const forever = 'setInterval(() => undefined, 1000)';
const parent = \`
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['--eval', '\${forever}'], { stdio: 'ignore' });
  console.log(child.pid);
  \${forever};\`;
const { child } = start({ args: ['--eval', parent], cwd: folder });
child.stdout.on('data', (chunk) => console.log(JSON.stringify([folder, child.pid, Number(chunk)])));
`;

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(['SIGTERM', 'SIGKILL'] as const)('a bench that is ended by %s leaves nothing', async (signal) => {
  const bench = spawn(process.execPath, ['--input-type=module', '--eval', BENCH], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(bench.stdout, 'data');
  const [folder, ...pids]: readonly [string, number, number] = JSON.parse(String(said));
  expect([existsSync(folder), ...pids.map(runs)]).toEqual([true, true, true]);
  bench.kill(signal);
  await expect
    .poll(() => [existsSync(folder), ...pids.map(runs)], { timeout: 30_000 })
    .toEqual([false, false, false]);
});
