import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { freePort } from '../support/free-port.ts';

/** Waits until what is printed says where the server is. */
const announced = (output: NodeJS.ReadableStream, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    output.on('data', (chunk) => stripVTControlCharacters(String(chunk)).includes(`:${port}/`) && resolve());
    output.once('end', () => reject(new Error('the server has not started')));
  });

// How signals are passed on is tested with a small server, in unit/tooling/process; this one is the real thing.
it('the server of `npm run dev` ends with the command', async () => {
  const port = (await freePort()) ?? 0;
  const dev = spawn(process.execPath, [join(root, 'src/tooling/run.mjs'), 'dev'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(dev, 'close');
  await announced(dev.stdout, port);
  expect(await freePort(port)).toBeUndefined();
  dev.kill('SIGTERM');
  expect((await closed)[0]).toBe(143);
  expect(await freePort(port)).toBe(port);
});
