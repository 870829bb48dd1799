import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { nodeModules } from '../../../src/tooling/bootstrap/paths.mjs';
import type { RunningServer } from '../../../src/tooling/serve/static-server.ts';

/**
 * Serves a project as `npm run dev` does, on a port that is free.
 *
 * @param folder a project, with its own `astro.config.mjs`
 * @throws with all that it said, when it ends before it serves
 */
export async function startDev(folder: string): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(nodeModules, 'astro/bin/astro.mjs'), 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  const url = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += stripVTControlCharacters(chunk.toString());
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const serving = await Promise.race([url, ended.then(() => undefined)]);
  if (serving === undefined) throw new Error(`the development server ended:\n${said}`);
  return {
    url: serving,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
