import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../../../src/tooling/serve/static-server.ts';

describe('a site that stands at a path of its host', () => {
  let folder: string;
  let below: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sortie-'));
    const dist = join(folder, 'below');
    for (const name of ['index.html', 'en/index.html', 'fr/404/index.html', 'en/a/index.html']) {
      await mkdir(dirname(join(dist, name)), { recursive: true });
      await writeFile(join(dist, name), name);
    }
    await writeFile(join(dist, 'manifest.webmanifest'), '{"start_url":"/help/"}');
    below = await serve(dist, 0);
  });
  afterAll(async () => {
    await below.close();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string): Promise<Response> => fetch(new URL(path, below.url), { redirect: 'manual' });

  it('is served there, as the site itself says', async () => {
    expect(new URL(below.url).pathname).toBe('/help/');
    expect(await (await ask('/help/')).text()).toBe('index.html');
    expect(await (await ask('/help/en/')).text()).toBe('en/index.html');
  });

  it('is where the root of the host leads', async () => {
    for (const path of ['/', '/help']) {
      const { status, headers } = await ask(path);
      expect([status, headers.get('location')]).toEqual([302, '/help/']);
    }
  });

  it('leads on within itself, and has its own page for what is missing', async () => {
    const { status, headers } = await ask('/help/en/a?x');
    expect([status, headers.get('location')]).toEqual([301, '/help/en/a/?x']);
    const missing = await ask('/help/fr/nothing/');
    expect([missing.status, await missing.text()]).toEqual([404, 'fr/404/index.html']);
  });

  it('is not found beside its path, and that is said', async () => {
    for (const path of ['/en/', '/helpdesk/', '/fr/404/']) {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('the site stands at /help/');
    }
  });
});
