import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { loadData, type Made } from '../../../../src/search/index/load-data.ts';
import type { SearchData } from '../../../../src/search/understanding/search-data.ts';
import { manyProviders, productName, providerName } from '../many-providers.ts';
import { FILES, type Files, filesOf, indexOf, ofAnotherBuild, served } from '../site.ts';

function loading(files: Files = FILES, reader: Locale = 'fr') {
  const site = served(files);
  const made: Made = new Map();
  const head = indexOf(files, reader);
  return { ...site, made, load: (query: string) => loadData(query, reader, head, site.files, made) };
}

const isKnown = ({ articles }: SearchData, product: string): boolean =>
  articles.some(({ products }) => products.includes(product));

describe('everything', () => {
  test('is loaded once, and put together once for the same files', async () => {
    const { load, asked } = loading();
    const data = await load('vps');
    expect(await load('acme')).toBe(data);
    expect(data.mend).toBeDefined();
    expect(asked.toSorted()).toEqual(['en', 'rest', 'words-0']);
  });

  test('is put together a step at a time, and is what it is at once', async () => {
    const { files } = served(FILES);
    const head = indexOf(FILES, 'fr');
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const paused = await loadData('vps', 'fr', head, files, new Map(), pause);
    expect(pauses).toBeGreaterThan(3);
    expect(paused.articles).toEqual((await loading().load('vps')).articles);
  });

  test('has both languages, the reader’s first', async () => {
    const { names, articles } = await loading().load('vps');
    expect(names.get('acme/disk')).toEqual({ en: 'Cloud Disk', fr: 'Disque Cloud' });
    expect(Object.keys(articles[0]?.titles ?? {})).toEqual(['fr', 'en']);
  });

  test('has of the words of the pages the pieces that hold words like those of the query', async () => {
    const index = { ...indexOf(FILES, 'fr'), pieces: ['a', 'm', 's'] };
    const words = FILES.get('words-0');
    if (!words) throw new Error('the site has words');
    const files: Files = new Map([...FILES, ['fr', index], ['words-1', words], ['words-2', words]]);
    const pieces = async (query: string): Promise<readonly string[]> => {
      const { load, asked } = loading(files);
      await load(query);
      return asked.filter((name) => name.startsWith('words')).toSorted();
    };
    expect(await pieces('résilier vps 365')).toEqual(['words-0', 'words-1', 'words-2']);
    expect(await pieces('machine')).toEqual(['words-1']);
    expect(await pieces('')).toEqual([]);
  });
});

describe('what cannot be had', () => {
  test.each(['rest', 'en', 'words-0'])('is done without: %s', async (name) => {
    const { load, lost, made } = loading();
    lost.add(name);
    const data = await load('résilier vps');
    // A word that is not known may be a word of the part that is missing.
    expect(data.mend).toBeUndefined();
    expect(isKnown(data, 'acme/vps')).toBe(true);
    expect(made.size).toBe(0);
    lost.clear();
    expect((await load('résilier vps')).mend).toBeDefined();
  });

  test.each(['rest', 'en', 'words-0'])('is what is of another build: %s', async (name) => {
    const data = await loading(ofAnotherBuild(FILES, name)).load('résilier vps');
    expect(data.mend).toBeUndefined();
    expect(data.model === undefined).toBe(name === 'rest');
    expect(Object.keys(data.articles[0]?.titles ?? {})).toEqual(name === 'en' ? ['fr'] : ['fr', 'en']);
    expect(data.vocabularies).toHaveLength(name === 'words-0' ? 0 : 2);
  });
});

test('of a site of few providers all that stands apart is loaded, but not before the words of the pages', async () => {
  const files = filesOf(manyProviders(1, 300));
  const { load, asked, lost } = loading(files);
  lost.add('words-0');
  await load('remboursement');
  expect(asked).not.toContain('fr-host-0');
  lost.clear();
  await load('remboursement');
  expect(asked).toEqual(expect.arrayContaining(['fr-host-0', 'en-host-0']));
});

describe('a product that stands apart', () => {
  const files = filesOf(manyProviders(30, 20));
  const far = 'host-29/product-19';
  const hosts = (asked: readonly string[]): readonly string[] =>
    asked.filter((name) => name.includes('-host-')).toSorted();

  test.each([
    ['its provider is named', providerName(29)],
    ['it is named', productName(29, 19)],
    ['a word of it is', productName(29, 19).split(' ')[1] ?? ''],
    ['everyday words for it are', 'bidule'],
  ])('is loaded in each language when %s', async (_, query) => {
    const { load, asked } = loading(files);
    const data = await load(query);
    expect(isKnown(data, far)).toBe(true);
    expect(data.articles.find(({ products }) => products.includes(far))?.titles).toHaveProperty('en');
    expect(hosts(asked)).toEqual(['en-host-29', 'fr-host-29']);
  });

  test.each(['acme vps', 'résilier mon vps', 'remboursement', 'xyzzyqwv'])(
    'is not, by "%s"',
    async (query) => {
      const { load, asked } = loading(files);
      expect(isKnown(await load(query), far)).toBe(false);
      expect(hosts(asked)).toEqual([]);
    },
  );

  test('is kept apart from what was put together without it', async () => {
    const { load } = loading(files);
    const [without, withIt] = [await load('vps'), await load('vps bidule')];
    expect(await load('vps bidule')).toBe(withIt);
    expect(await load('vps')).toBe(without);
  });

  test('is done without, where its file is lost or of another build', async () => {
    const { load, lost } = loading(ofAnotherBuild(files, 'en-host-29'));
    lost.add('fr-host-29');
    const data = await load('bidule');
    expect(data.mend).toBeUndefined();
    expect(isKnown(data, far)).toBe(false);
  });

  test('is asked for again once its file can be had', async () => {
    const { load, lost } = loading(files);
    lost.add('fr-host-29');
    await load('bidule');
    lost.clear();
    const { articles } = await load('bidule');
    expect(articles.find(({ products }) => products.includes(far))?.titles.fr).toBeDefined();
  });
});
