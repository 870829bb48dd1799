import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Answer, askAddresses } from '../../../../src/tooling/links/ask-addresses.ts';
import { askNetwork } from '../../../../src/tooling/links/ask-network.ts';
import { type Network, politely } from '../../../../src/tooling/links/ask-politely.ts';
import { KEPT, linkCache } from '../../../../src/tooling/links/link-cache.ts';

type Reply = number | readonly [number, Readonly<Record<string, string>>] | string;

/**
 * A network in which time passes only while somebody waits.
 *
 * @param reply what is answered: a status, one with headers, or the code of an error
 */
function network(reply: (address: string, method: string, asked: number) => Reply) {
  const log: string[] = [];
  let time = 0;
  const counts = new Map<string, number>();
  const it: Network = {
    now: () => time,
    pause: async (milliseconds) => {
      log.push(`wait ${milliseconds}`);
      time += milliseconds;
    },
    userAgent: 'test',
    fetch: async (address, { method = '' }) => {
      log.push(`${method} ${address}`);
      const asked = (counts.get(address) ?? 0) + 1;
      counts.set(address, asked);
      const said = reply(address, method, asked);
      if (typeof said === 'string') throw new TypeError('fetch failed', { cause: { code: said } });
      const [status, headers] = typeof said === 'number' ? [said, {}] : said;
      return new Response(null, { status, headers });
    },
  };
  return { it, log };
}

const A = 'https://a.example/';

async function ask(addresses: readonly string[], reply: Parameters<typeof network>[0]) {
  const { it, log } = network(reply);
  const answers = new Map<string, Answer>();
  const reached = await askAddresses(addresses, it, (address, answer) => answers.set(address, answer));
  return { answers, log, reached };
}

const to = (location: string, status = 301): Reply => [status, { location }];
const leadsTo = (pages: Readonly<Record<string, Reply>>) => (address: string) => pages[address] ?? 200;

test.each<[string, Parameters<typeof network>[0], string, string]>([
  ['there', () => 200, 'fine', '200'],
  ['gone', () => 404, 'gone', '404'],
  ['gone for good', () => 410, 'gone', '410'],
  ['there, to whom asks in full', (_, method) => (method === 'HEAD' ? 405 : 200), 'fine', '200'],
  ['not to be said', () => 403, 'unsure', '403'],
  ['moved for good', leadsTo({ [A]: to('/new') }), 'moved', `${A}new`],
  [
    'moved twice',
    leadsTo({ [A]: to('/b'), [`${A}b`]: to('https://b.example/', 308) }),
    'moved',
    'https://b.example/',
  ],
  ['elsewhere for now', leadsTo({ [A]: to('/b', 302) }), 'fine', '200'],
  [
    'moved, and from there elsewhere for now',
    leadsTo({ [A]: to('/b'), [`${A}b`]: to('/c', 302) }),
    'moved',
    `${A}b`,
  ],
  ['elsewhere for now, which moved', leadsTo({ [A]: to('/b', 302), [`${A}b`]: to('/c') }), 'fine', '200'],
  ['moved to what is gone', leadsTo({ [A]: to('/b'), [`${A}b`]: 404 }), 'gone', '404'],
  ['moved in a circle', leadsTo({ [A]: to('/') }), 'broken', 'leads from one address to the next'],
  ['in a circle for now', leadsTo({ [A]: to('/', 302) }), 'unsure', 'leads from one address to the next'],
  ['not encrypted', leadsTo({ [A]: to('http://a.example/') }), 'unsure', 'not encrypted'],
  ['too busy once', (_, __, asked) => (asked === 1 ? [429, { 'retry-after': '7' }] : 200), 'fine', '200'],
  ['too busy twice', () => [429, { 'retry-after': '7' }], 'unsure', 'left alone for 7 s'],
  ['too busy for long', () => [503, { 'retry-after': '3600' }], 'unsure', 'left alone for 3600 s'],
])('what is %s is said to be so', async (_, reply, kind, says) => {
  const { answers, reached } = await ask([A], reply);
  expect(answers.get(A)).toMatchObject({ kind, answered: true });
  expect(answers.get(A)?.says).toContain(says);
  expect(reached).toBe(true);
});

test.each([
  ['CERT_HAS_EXPIRED', 'broken', 1],
  ['ENOTFOUND', 'broken', 1],
  ['UND_ERR_CONNECT_TIMEOUT', 'unsure', 2],
  ['ECONNRESET', 'unsure', 2],
])('a host that fails with %s is %s, asked %i times', async (code, kind, times) => {
  const { answers, log, reached } = await ask([A], () => code);
  expect(answers.get(A)).toEqual({ kind, says: code, answered: false });
  expect(log.filter((each) => each.startsWith('wait') === false)).toHaveLength(times);
  expect(reached).toBe(false);
});

test('a host is asked one thing after another, with a pause, and left alone as long as it wants', async () => {
  const { log } = await ask([A, `${A}b`, 'https://b.example/'], (address, _, asked) =>
    address === `${A}b` && asked === 1 ? [429, { 'retry-after': '30' }] : 200,
  );
  expect(log.filter((each) => !each.includes('b.example'))).toEqual([
    `HEAD ${A}`,
    'wait 1000',
    `HEAD ${A}b`,
    'wait 30000',
    `GET ${A}b`,
  ]);
});

test('a host that wants to be left alone for long is asked nothing more', async () => {
  const { log } = await ask([A, `${A}b`], () => [429, { 'retry-after': '3600' }]);
  expect(log).toEqual([`HEAD ${A}`]);
});

test('a host that does not answer is not asked for all of its pages', async () => {
  const pages = Array.from({ length: 20 }, (_, page) => `${A}${page}`);
  const { log, answers } = await ask([...pages, 'https://b.example/'], (address) =>
    address.includes('b.example') ? 200 : 'ETIMEDOUT',
  );
  expect(log.filter((each) => each.includes('a.example'))).toHaveLength(2);
  expect(answers.size).toBe(21);
});

test('a host that fails now and then is asked on', async () => {
  const pages = Array.from({ length: 5 }, (_, page) => `${A}${page}`);
  const { answers } = await ask(pages, (_, method) => (method === 'HEAD' ? 'ECONNRESET' : 200));
  expect([...answers.values()].map(({ kind }) => kind)).toEqual(pages.map(() => 'fine'));
});

test('one host is never asked two things at a time, from wherever one is led there', async () => {
  const { it } = network(() => 200);
  let [open, most] = [0, 0];
  const ask = politely({
    ...it,
    fetch: async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
      return new Response(null);
    },
  });
  await Promise.all([ask(A, 'HEAD'), ask(`${A}b`, 'HEAD'), ask(`${A}c`, 'GET')]);
  expect(most).toBe(1);
});

test('without a network it stops soon', async () => {
  const pages = Array.from({ length: 50 }, (_, host) => `https://h${host}.example/`);
  const { log, reached } = await ask(pages, () => 'EAI_AGAIN');
  expect(reached).toBe(false);
  expect(log.filter((each) => !each.startsWith('wait')).length).toBeLessThan(25);
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const cacheFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sortie-links-'));
  folders.push(folder);
  return join(folder, 'cache', 'links.json');
};

test('answers are kept for a week, and silence is not', () => {
  const file = cacheFile();
  const cache = linkCache(file, () => 1000);
  cache.keep(A, { kind: 'gone', says: '404', answered: true });
  cache.keep('https://b.example/', { kind: 'unsure', says: 'no answer in time', answered: false });
  const later = (now: number) => linkCache(file, () => now).get(A);
  expect(later(999 + KEPT)).toEqual({ kind: 'gone', says: '404', answered: true });
  expect(later(1000 + KEPT)).toBeUndefined();
  // A clock that was put back.
  expect(later(999)).toBeUndefined();
  expect(readFileSync(file, 'utf8')).not.toContain('b.example');
  writeFileSync(file, 'no JSON');
  expect(later(1000)).toBeUndefined();
});

const outside = (address: string) => ({ address, places: [{ file: 'content/sources.yaml', line: 1 }] });

test('a real server is asked once for all parts of a document, and not again while its answer is kept', async () => {
  const seen: string[] = [];
  const server = createServer(({ url, method, headers }, answer) => {
    seen.push(`${method} ${url} ${headers['user-agent']}`);
    answer.writeHead(url === '/old' ? 301 : 200, url === '/old' ? { location: '/new' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const it: Network = {
      fetch: (address, options) =>
        fetch(address.replace('https://a.example', `http://127.0.0.1:${port}`), options),
      now: () => 0,
      pause: async () => {},
      userAgent: 'sortie-links (+https://sortie.example)',
    };
    const all = [`${A}old#one`, `${A}old#two`, 'not an address'].map(outside);
    const file = cacheFile();
    const first = await askNetwork(
      all,
      it,
      linkCache(file, () => 0),
      () => {},
    );
    expect(first).toMatchObject({ asked: 1, kept: 0 });
    expect(first?.judged.map(({ judgement, says }) => [judgement, says])).toEqual([
      ['moved', `now ${A}new#one`],
      ['moved', `now ${A}new#two`],
    ]);
    const agent = 'sortie-links (+https://sortie.example)';
    expect(seen).toEqual([`HEAD /old ${agent}`, `HEAD /new ${agent}`]);
    expect(
      await askNetwork(
        all,
        it,
        linkCache(file, () => 0),
        () => {},
      ),
    ).toMatchObject({ asked: 0, kept: 1 });
    expect(seen).toHaveLength(2);
  } finally {
    server.close();
  }
});
