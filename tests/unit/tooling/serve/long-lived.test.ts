import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../../src/tooling/serve/static-server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist', 'index.html'), '<h1>Home</h1>');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a connection', () => {
  it('on which nothing is asked is closed', async () => {
    const impatient = await serve(join(folder, 'dist'), 0, [], 50);
    const socket = connect(Number(new URL(impatient.url).port), '127.0.0.1');
    const said: string[] = [];
    const closed = new Promise((done) =>
      socket.on('data', (text) => said.push(String(text))).on('close', done),
    );
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await closed;
    expect(said.join('')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    await impatient.close();
  });
});

/** Makes a site of two pages, full of one letter. @returns the folder */
async function writeSite(letter: string, site: string): Promise<string> {
  await mkdir(join(site, 'en'), { recursive: true });
  for (const file of ['index.html', 'en/index.html'])
    await writeFile(join(site, file), letter.repeat(50_000));
  return site;
}

describe('while the next site takes its place', () => {
  const PAGES = ['/', '/en/', '/en'];
  it('every page is answered, and whole', async () => {
    const place = join(folder, 'exchanged');
    await writeSite('a', place);
    const live = await serve(place, 0);
    const seen = PAGES.map(() => new Set<string>());
    let asking = true;
    const readers = PAGES.map(async (path, reader) => {
      while (asking) {
        const answer = await fetch(new URL(path, live.url));
        const text = await answer.text();
        expect([answer.status, text.length, new Set(text).size]).toEqual([200, 50_000, 1]);
        seen[reader]?.add(text.slice(0, 1));
      }
    });
    // Until every reader has met both sites, and often enough to meet what lies between them.
    const enough = (turn: number): boolean => turn >= 40 && seen.every(({ size }) => size === 2);
    for (let turn = 0; turn < 400 && !enough(turn); turn++) {
      const next = await writeSite(turn % 2 === 0 ? 'b' : 'a', join(folder, 'next'));
      await rename(place, join(folder, 'last'));
      // Longer without a site than two renames one behind the other take.
      await new Promise((done) => setImmediate(done));
      await rename(next, place);
      await rm(join(folder, 'last'), { recursive: true });
      // Of changing length, so that no reader always comes upon the same site.
      for (let rest = turn % 5; rest >= 0; rest--) await fetch(live.url);
    }
    asking = false;
    await Promise.all(readers);
    expect(seen.map(({ size }) => size)).toEqual([2, 2, 2]);
    await live.close();
  });
});
