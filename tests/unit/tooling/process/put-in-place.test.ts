import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, withLock } from '../../../../src/tooling/process/build-lock.ts';
import { beginNext, bringBack, putInPlace } from '../../../../src/tooling/process/put-in-place.ts';

const BUILDER = fileURLToPath(new URL('builder.mjs', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sortie-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => ({ site: join(folder, 'dist'), work: join(folder, '.cache/build') });
const lock = () => join(folder, '.cache/lock');

/** Starts the builder. @param stopAt the moment at which it stays, for ever */
function build(stopAt: string): ChildProcess {
  return spawn(process.execPath, [BUILDER, folder, stopAt], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

/** What the pages of the site say, all of them: one version when the site is whole. */
function versions(): ReadonlySet<string> {
  const files = readdirSync(place().site);
  expect(files).toHaveLength(20);
  return new Set(files.map((file) => readFileSync(join(place().site, file), 'utf8')));
}

/** Publishes a site that says the word. */
function publish(word: string): void {
  const next = beginNext(place());
  for (let page = 0; page < 20; page++) writeFileSync(join(next, `${page}.html`), word);
  putInPlace(next, place());
}

describe('a build that is killed', () => {
  it.each(['locked', 'half written', 'written', 'between the folders', 'in its place'])(
    'when it is %s leaves a whole site, and the next build goes its way',
    async (moment) => {
      publish('before');
      const builder = build(moment);
      if (builder.stdout) await once(builder.stdout, 'data');
      await kill(builder);
      expect(bringBack(place())).toBe(moment === 'between the folders');
      const isNew = moment === 'in its place';
      expect([...versions()].map((version) => version !== 'before')).toEqual([isNew]);
      publish('after');
      expect([...versions()]).toEqual(['after']);
      expect(readdirSync(place().work)).toEqual([]);
    },
  );

  it('at any moment leaves one whole site', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const builder = build('never');
      if (builder.stdout) await once(builder.stdout, 'data');
      // Not to wait for something: to be anywhere in a build when it ends.
      await rest(Math.random() * 20);
      await kill(builder);
      bringBack(place());
      expect(versions().size).toBe(1);
    }
  });
});

it('a build that fails leaves the site as it was, and nothing of its own', async () => {
  publish('before');
  const [code] = await once(build('an error'), 'close');
  expect(code).toBe(1);
  expect([...versions()]).toEqual(['before']);
  expect(readdirSync(place().work)).toEqual([]);
});

describe('the folder of a next site', () => {
  it('can be read by whoever serves it, and is another each time', () => {
    const next = beginNext(place());
    expect(statSync(next).mode % 0o1000).toBe(0o777 - process.umask());
    expect(beginNext(place())).not.toBe(next);
    expect(existsSync(next)).toBe(false);
  });

  it('is refused where the site is a link, before anything is built', () => {
    symlinkSync(tmpdir(), place().site);
    expect(() => beginNext(place())).toThrow(/dist is a link, and a new site takes its place by renaming/);
  });

  it('that is gone leaves the site as it was, with a sentence', () => {
    mkdirSync(place().site);
    beginNext(place());
    expect(() => putInPlace(join(folder, 'nowhere'), place())).toThrow(/could not take the place of .+dist/);
    expect(existsSync(place().site)).toBe(true);
  });
});

describe('the lock', () => {
  it('says who holds it, and outlives no process', async () => {
    const builder = build('locked');
    if (builder.stdout) await once(builder.stdout, 'data');
    const refused = withLock(lock(), 'merging shards', () => Promise.resolve());
    await expect(refused).rejects.toThrow(
      new RegExp(
        `^Process ${builder.pid} has been building the site since [\\d:]+ UTC; .+ so this is not merging shards: .+"kill ${builder.pid}"\\.$`,
      ),
    );
    await kill(builder);
    expect(await withLock(lock(), 'merging shards', () => Promise.resolve('done'))).toBe('done');
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(lock(), 'x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const held = takeLock(lock(), 'x');
    expect(held).toBeDefined();
    expect(takeLock(lock(), 'y')).toBeUndefined();
    held?.release();
  });
});
