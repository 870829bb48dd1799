import { describe, expect, test } from 'vitest';
import {
  type PagefindHost,
  type PagefindModule,
  pagefindEngine,
} from '../../../src/search/pagefind-engine.ts';
import type { PagesFile } from '../../../src/search/pages-file.ts';

const PAGES: PagesFile = {
  version: 1,
  chunks: ['index/fr_a.pf_index', 'index/fr_b.pf_index'],
  pages: { '/fr/vps/': { id: 'vps', kind: 'guide', title: 'VPS', fragment: 'fr_1' } },
};

const RESULT = {
  id: 'fr_1',
  score: 2,
  data: () =>
    Promise.resolve({ url: '/fr/vps/', excerpt: 'un <mark>VPS</mark>', meta: { description: 'Tout' } }),
};

interface Given {
  /** What each search finds, in turn; the last one holds. */
  readonly results?: readonly (readonly (typeof RESULT)[])[];
  readonly module?: Partial<PagefindModule>;
  readonly load?: () => Promise<PagefindModule>;
  readonly response?: (url: string) => Response | Promise<Response>;
  readonly patience?: number;
}

function host({ results = [[RESULT]], module = {}, load, response, patience = 1000 }: Given) {
  const loaded: string[] = [];
  const fetched: string[] = [];
  let searches = 0;
  const fake: PagefindModule = {
    options: () => Promise.resolve(),
    preload: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    search: () => {
      searches += 1;
      return Promise.resolve({ results: results[Math.min(searches, results.length) - 1] ?? [] });
    },
    ...module,
  };
  const made: PagefindHost = {
    load: (url) => {
      loaded.push(url);
      return load?.() ?? Promise.resolve(fake);
    },
    fetch: async (url, init) => {
      fetched.push(`${init?.method ?? 'GET'} ${url}`);
      return response?.(url) ?? (init?.method === 'HEAD' ? new Response() : Response.json(PAGES));
    },
    patience,
  };
  return { made, loaded, fetched, searches: () => searches };
}

describe('finding', () => {
  test('gives the pages with what they say', async () => {
    const { made, loaded, fetched } = host({});
    const answer = await pagefindEngine('fr', made).search(['vps']);
    if (answer.kind === 'failed') throw new Error(answer.cause);
    const [hit] = answer.hits;
    expect(hit).toMatchObject({ page: { url: '/fr/vps/', id: 'vps' }, score: 2 });
    expect(await hit?.extract()).toEqual({
      description: 'Tout',
      excerpt: [
        { text: 'un ', marked: false },
        { text: 'VPS', marked: true },
      ],
    });
    expect(loaded).toEqual(['/pagefind/fr/pagefind.js']);
    expect(fetched).toEqual(['GET /search/fr.json']);
  });

  test('loads once for many searches, and warming up is loading', async () => {
    const { made, loaded } = host({});
    const engine = pagefindEngine('fr', made);
    await engine.warmUp();
    await Promise.all([engine.search(['a']), engine.search(['b'])]);
    expect(loaded).toHaveLength(1);
  });

  test('knows a page by its address when the index is of another build', async () => {
    const { made } = host({ results: [[{ ...RESULT, id: 'fr_other' }]] });
    expect(await pagefindEngine('fr', made).search(['vps'])).toMatchObject({
      hits: [{ page: { id: 'vps' } }],
    });
  });

  test('does without the excerpt of a page that cannot be loaded', async () => {
    const { made } = host({ results: [[{ ...RESULT, data: () => Promise.reject(new Error('offline')) }]] });
    const answer = await pagefindEngine('fr', made).search(['vps']);
    expect(await (answer.kind === 'found' && answer.hits[0]?.extract())).toEqual({
      description: '',
      excerpt: [],
    });
  });
});

describe('a part of the index that is lost', () => {
  /** Finds pages by the words given, and leaves out words that it does not have, as the engine does. */
  const finding = (known: ReadonlySet<string>, given: Given = {}) =>
    host({
      ...given,
      module: {
        search: (query) => {
          const words = (query ?? '').split(' ').filter((word) => known.has(word));
          return Promise.resolve({ results: words.length > 0 ? [RESULT] : [] });
        },
      },
    });
  const missing = (url: string) =>
    url.endsWith('fr_b.pf_index')
      ? new Response(null, { status: 404 })
      : url.endsWith('.json')
        ? Response.json(PAGES)
        : new Response();

  test('is noticed although the other words find something', async () => {
    const { made } = finding(new Set(['vps']), { response: missing });
    expect(await pagefindEngine('fr', made).search(['vps', 'colis'])).toMatchObject({
      kind: 'found',
      hits: [{ page: { id: 'vps' } }],
      partial: true,
    });
  });

  test('is not looked for while every word is found, nor twice for a word that is nowhere', async () => {
    const { made, fetched } = finding(new Set(['vps', 'colis']));
    const engine = pagefindEngine('fr', made);
    expect(await engine.search(['vps', 'colis'])).not.toHaveProperty('partial');
    expect(fetched).toEqual(['GET /search/fr.json']);
    await engine.search(['vps', 'zebra']);
    expect(fetched).toHaveLength(3);
    expect(await engine.search(['colis', 'zebra'])).not.toHaveProperty('partial');
    expect(fetched).toHaveLength(3);
  });

  test('may come back', async () => {
    let lost = true;
    const known = new Set(['vps']);
    const { made } = finding(known, { response: (url) => (lost ? missing(url) : missing('.json')) });
    const engine = pagefindEngine('fr', made);
    expect(await engine.search(['vps', 'colis'])).toHaveProperty('partial', true);
    lost = false;
    known.add('colis');
    expect(await engine.search(['vps', 'colis'])).not.toHaveProperty('partial');
  });

  test('says nothing about a quotation, whose words are asked one by one too', async () => {
    const { made, fetched } = finding(new Set());
    expect(await pagefindEngine('fr', made).search(['"vps colis"'])).toEqual({ kind: 'found', hits: [] });
    expect(fetched).toEqual(['GET /search/fr.json']);
  });
});

describe('finding nothing', () => {
  test('is an answer when all parts of the index are there', async () => {
    const { made, fetched } = host({ results: [[]] });
    expect(await pagefindEngine('fr', made).search(['zebra'])).toEqual({ kind: 'found', hits: [] });
    expect(fetched.slice(1)).toEqual([
      'HEAD /pagefind/fr/index/fr_a.pf_index',
      'HEAD /pagefind/fr/index/fr_b.pf_index',
    ]);
  });

  test('is looked at again, because a part may have failed only once', async () => {
    const { made } = host({ results: [[], [RESULT]] });
    expect(await pagefindEngine('fr', made).search(['vps'])).toMatchObject({
      hits: [{ page: { id: 'vps' } }],
    });
  });

  test.each([
    ['is missing', () => new Response(null, { status: 404 })],
    ['is blocked', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is a failure when a part of the index %s', async (_, answer) => {
    const { made } = host({
      results: [[]],
      response: (url) =>
        url.endsWith('fr_b.pf_index')
          ? answer()
          : url.endsWith('.json')
            ? Response.json(PAGES)
            : new Response(),
    });
    expect(await pagefindEngine('fr', made).search(['vps'])).toMatchObject({ kind: 'failed' });
  });
});

describe('failing', () => {
  test.each<[string, Given]>([
    ['the script does not load', { load: () => Promise.reject(new Error('blocked')) }],
    ['WebAssembly is not allowed', { module: { preload: () => Promise.reject(new Error('CompileError')) } }],
    ['the pages file is missing', { response: () => new Response('', { status: 404 }) }],
    ['the pages file is something else', { response: () => new Response('<!doctype html>') }],
    [
      'a search goes wrong',
      { module: { search: () => Promise.reject(new Error('memory access out of bounds')) } },
    ],
    ['nothing ever answers', { module: { preload: () => new Promise(() => undefined) }, patience: 20 }],
  ])('says so when %s', async (_, given) => {
    expect(await pagefindEngine('fr', host(given).made).search(['vps'])).toMatchObject({ kind: 'failed' });
  });

  test('warming up never rejects', async () => {
    const { made } = host({ load: () => Promise.reject(new Error('blocked')) });
    await expect(pagefindEngine('fr', made).warmUp()).resolves.toBeUndefined();
  });

  test('is not for ever: the next search loads again, under another name', async () => {
    let broken = true;
    const { made, loaded } = host({});
    const engine = pagefindEngine('fr', {
      ...made,
      load: (url) => (broken ? Promise.reject(new Error(`offline: ${url}`)) : made.load(url)),
    });
    expect(await engine.search(['vps'])).toMatchObject({ kind: 'failed' });
    broken = false;
    expect(await engine.search(['vps'])).toMatchObject({ kind: 'found' });
    expect(loaded).toEqual(['/pagefind/fr/pagefind.js?2']);
  });
});
