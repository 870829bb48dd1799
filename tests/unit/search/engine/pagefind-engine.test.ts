import { describe, expect, test } from 'vitest';
import {
  browserHost,
  type PagefindHost,
  type PagefindModule,
  type PagefindResult,
  pagefindEngine,
} from '../../../../src/search/engine/pagefind-engine.ts';
import { INDEX_VERSION, type PagesFile } from '../../../../src/search/files/index-file.ts';

const PAGES: PagesFile = { version: INDEX_VERSION, stamp: 'build', pages: { fr_1: 'guide:vps/vps' } };

const RESULT: PagefindResult = {
  id: 'fr_1',
  score: 2,
  data: () => Promise.resolve({ url: '/fr/vps/', excerpt: 'un <mark>VPS</mark>' }),
};

interface Given {
  /** Words that pages have; the engine leaves out what it does not have. */
  readonly known?: ReadonlySet<string>;
  readonly results?: readonly PagefindResult[];
  readonly module?: Partial<PagefindModule>;
  readonly load?: () => Promise<PagefindModule>;
  readonly pages?: () => Promise<PagesFile>;
  readonly patience?: number;
}

function host({ known, results = [RESULT], module = {}, load, pages, patience = 1000 }: Given) {
  const loaded: string[] = [];
  const searched: string[] = [];
  let destroyed = 0;
  const fake: PagefindModule = {
    options: () => Promise.resolve(),
    preload: () => Promise.resolve(),
    destroy: async () => {
      destroyed += 1;
    },
    search: async (term) => {
      searched.push(term);
      const isKnown = known === undefined || term.split(' ').some((word) => known.has(word));
      return { results: isKnown ? results : [] };
    },
    ...module,
  };
  const made: PagefindHost = {
    load: (url) => {
      loaded.push(url);
      return load?.() ?? Promise.resolve(fake);
    },
    pages: pages ?? (() => Promise.resolve(PAGES)),
    patience,
  };
  return { engine: pagefindEngine('fr', made), made, loaded, searched, destroyed: () => destroyed };
}

describe('finding', () => {
  test('gives the articles, and the place where the words are', async () => {
    const { engine, loaded, searched } = host({});
    const answer = await engine.search(['vps', 'colis'], []);
    if (answer.kind === 'failed') throw new Error('it failed');
    const [hit] = answer.hits;
    expect(answer.partial).toBe(false);
    expect(hit).toMatchObject({ key: 'guide:vps/vps', score: 2 });
    expect(await hit?.extract()).toEqual({
      url: '/fr/vps/',
      excerpt: [
        { text: 'un ', marked: false },
        { text: 'VPS', marked: true },
      ],
    });
    expect(loaded).toEqual(['/pagefind/fr/pagefind.js']);
    expect(searched).toEqual(['vps colis']);
  });

  test('nothing is an answer', async () => {
    const { engine } = host({ known: new Set() });
    expect(await engine.search(['zebra'], [])).toEqual({ kind: 'found', hits: [], partial: false });
  });

  test('loads once for many searches, and warming up is loading', async () => {
    const { engine, loaded } = host({});
    expect(loaded).toEqual([]);
    await engine.warmUp();
    await Promise.all([engine.search(['a'], []), engine.search(['b'], [])]);
    expect(loaded).toHaveLength(1);
  });

  test('leaves out a page of another build than the file of pages', async () => {
    const { engine } = host({ results: [{ ...RESULT, id: 'fr_other' }, RESULT] });
    expect(await engine.search(['vps'], [])).toMatchObject({ hits: [{ key: 'guide:vps/vps' }] });
  });

  test('shows the section where most of the words are', async () => {
    const section = (url: string, ...weights: readonly number[]) => ({
      url,
      excerpt: url,
      weighted_locations: weights.map((balanced_score) => ({ balanced_score })),
    });
    const sub_results = [section('/fr/vps/', 1), section('/fr/vps/#b', 1, 2), { url: '#c', excerpt: '' }];
    const data = () => Promise.resolve({ url: '/fr/vps/', excerpt: 'page', sub_results });
    const answer = await host({ results: [{ ...RESULT, data }] }).engine.search(['vps'], []);
    expect(await (answer.kind === 'found' && answer.hits[0]?.extract())).toMatchObject({
      url: '/fr/vps/#b',
      excerpt: [{ text: '/fr/vps/#b' }],
    });
  });

  test('does without the excerpt of a page that cannot be loaded', async () => {
    const data = () => Promise.reject(new Error('offline'));
    const answer = await host({ results: [{ ...RESULT, data }] }).engine.search(['vps'], []);
    expect(await (answer.kind === 'found' && answer.hits[0]?.extract())).toBeUndefined();
  });
});

describe('a part of the index that is lost', () => {
  test('is noticed by a word that pages hold, although the others find something', async () => {
    const { engine } = host({ known: new Set(['vps']) });
    expect(await engine.search(['vps', 'colis'], ['vps', 'colis'])).toMatchObject({
      kind: 'found',
      hits: [{ key: 'guide:vps/vps' }],
      partial: true,
    });
  });

  test('is a failure where nothing is found', async () => {
    const { engine } = host({ known: new Set() });
    expect(await engine.search(['colis'], ['colis'])).toEqual({ kind: 'failed' });
  });

  test('is looked for once with each word that is found', async () => {
    const { engine, searched } = host({ known: new Set(['vps', 'colis']) });
    await engine.search(['vps', 'colis'], ['vps', 'colis']);
    expect(searched.toSorted()).toEqual(['colis', 'vps', 'vps colis']);
    await engine.search(['colis'], ['colis']);
    expect(searched).toHaveLength(4);
  });

  test('may come back', async () => {
    const known = new Set(['vps']);
    const { engine } = host({ known });
    expect(await engine.search(['vps', 'colis'], ['colis'])).toMatchObject({ partial: true });
    known.add('colis');
    expect(await engine.search(['vps', 'colis'], ['colis'])).toMatchObject({ partial: false });
  });
});

describe('failing', () => {
  test.each<[string, Given]>([
    ['the script does not load', { load: () => Promise.reject(new Error('blocked')) }],
    ['WebAssembly is not allowed', { module: { preload: () => Promise.reject(new Error('CompileError')) } }],
    ['the file of pages is missing', { pages: () => Promise.reject(new Error('404')) }],
    [
      'a search goes wrong',
      { module: { search: () => Promise.reject(new Error('memory access out of bounds')) } },
    ],
    ['nothing ever answers', { module: { preload: () => new Promise(() => undefined) }, patience: 20 }],
    ['a search never ends', { module: { search: () => new Promise(() => undefined) }, patience: 20 }],
  ])('says so when %s', async (_, given) => {
    expect(await host(given).engine.search(['vps'], [])).toEqual({ kind: 'failed' });
  });

  test('leaves nothing behind of what started', async () => {
    const { engine, destroyed } = host({
      module: { preload: () => Promise.reject(new Error('CompileError')) },
    });
    await engine.search(['vps'], []);
    expect(destroyed()).toBe(1);
  });

  test('is never a rejection while warming up', async () => {
    const { engine } = host({ load: () => Promise.reject(new Error('blocked')) });
    await expect(engine.warmUp()).resolves.toBeUndefined();
  });

  test('is not for ever: the next search loads again, under another name', async () => {
    let broken = true;
    const { made, loaded } = host({});
    const engine = pagefindEngine('fr', {
      ...made,
      load: (url) => (broken ? Promise.reject(new Error(`offline: ${url}`)) : made.load(url)),
    });
    expect(await engine.search(['vps'], [])).toEqual({ kind: 'failed' });
    broken = false;
    expect(await engine.search(['vps'], [])).toMatchObject({ kind: 'found' });
    expect(loaded).toEqual(['/pagefind/fr/pagefind.js?2']);
  });
});

test('in a browser the file of pages is the site’s', async () => {
  const { pages, patience } = browserHost(() => Promise.resolve(PAGES));
  expect(await pages()).toBe(PAGES);
  expect(patience).toBeGreaterThan(1000);
});
