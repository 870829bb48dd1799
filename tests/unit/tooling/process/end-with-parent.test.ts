import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const MODULE = new URL('../../../../src/tooling/process/end-with-parent.mjs', import.meta.url).href;

// The build is started by a task, which is killed; both write to our pipe, which ends when nobody holds it any more.
const BUILD = `console.log('building'); setInterval(() => {}, 1000);`;
const TASK = `
  require('node:child_process').spawn(
    process.execPath,
    ['--import', ${JSON.stringify(MODULE)}, '--eval', ${JSON.stringify(BUILD)}],
    { stdio: 'inherit' },
  );
  setInterval(() => {}, 1000);
`;

it('a build ends with the task that started it, though nobody tells it', async () => {
  const task = spawn(process.execPath, ['--eval', TASK], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(task.stdout, 'data');
  expect(String(said)).toBe('building\n');
  task.kill('SIGKILL');
  await once(task.stdout, 'close');
});
