import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';

const COMMAND = new URL('../../../../src/tooling/process/command.ts', import.meta.url).href;

/** A server that says its port when it is up, and does with a signal what it is told to. */
const server = (onSignal: string): string => `
  ${onSignal}
  const server = require('node:http').createServer((_, response) => response.end('up'));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** Starts a task that starts the server, as tasks do. */
async function started(onSignal: string) {
  const script = `
    import { run } from '${COMMAND}';
    await run(process.execPath, ['--eval', ${JSON.stringify(server(onSignal))}], { output: 'show' });
  `;
  const task = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(task.stdout, 'data');
  return { task, port: Number(port) };
}

/** Whether nobody listens there. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

describe('a task that is stopped', () => {
  it.each([
    ['ends at once', ''],
    ['does not listen to signals', `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {});`],
  ])('leaves no server behind that %s', async (_, onSignal) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { task, port } = await started(onSignal);
      expect(await isFree(port)).toBe(false);
      task.kill(signal);
      const [code] = await once(task, 'close');
      expect([code, await isFree(port)]).toEqual([signal === 'SIGINT' ? 130 : 143, true]);
    }
  });
});
