import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GuideHead } from '../../../src/catalogue/schemas/site.ts';
import { writeSearch } from '../../../src/integrations/search/write-search.ts';
import { readFirstFile, readRestFile } from '../../../src/search/local-files.ts';
import { readPagesFile } from '../../../src/search/pages-file.ts';
import { catalogue, family } from '../catalogue/made.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sortie-search-'));
});
afterEach(() => rm(dist, { recursive: true, force: true }));

async function put(path: string, lang: string, content: string): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `<!doctype html><html lang="${lang}"><head></head><body>${content}</body></html>`);
}

const head = (code: string): GuideHead => ({
  title: 'Title',
  description: 'What the guide is about, in one sentence of some length.',
  topic: 'cancel',
  code,
  products: [],
  related: [],
  sources: [],
  checked: '2026-11-22',
  order: 50,
});

const CATALOGUE = catalogue(
  [family('basics', 'topic')],
  [],
  [{ id: 'basics/a', family: 'basics', slug: 'a', heads: { en: head('bavo'), fr: head('bavo') } }],
);

const guide = (id: string, title: string): string =>
  `<main data-pagefind-body data-result-id="${id}" data-result-kind="guide"><h1>${title}</h1></main>`;

describe('indexing a built site', () => {
  test('writes a bundle and a pages file per language, of the marked pages only', async () => {
    await put('en/a/index.html', 'en', guide('basics/a', 'Cancel'));
    await put('fr/a/index.html', 'fr', guide('basics/a', 'Résilier l’abonnement'));
    await put('fr/index.html', 'fr', '<main><h1>Accueil</h1></main>');

    expect([...(await writeSearch(dist, CATALOGUE))]).toEqual([
      ['en', 1],
      ['fr', 1],
    ]);
    const { pages, chunks } = readPagesFile(JSON.parse(await readFile(join(dist, 'search/fr.json'), 'utf8')));
    expect([...pages.values()]).toEqual([
      { url: '/fr/a/', id: 'basics/a', kind: 'guide', title: 'Résilier l’abonnement' },
    ]);
    for (const chunk of chunks)
      await expect(access(join(dist, 'pagefind/fr', chunk))).resolves.toBeUndefined();
    const files = await readdir(join(dist, 'pagefind/fr'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => file.includes('ui'))).toEqual([]);
  });

  test('writes what can be found and the words for it, in all languages at once', async () => {
    await put('en/guides/basics/a/index.html', 'en', guide('basics/a', 'Cancel'));
    await put('fr/guides/basics/a/index.html', 'fr', guide('basics/a', 'Résilier l’abonnement'));
    await writeSearch(dist, CATALOGUE);

    const text = (file: string): Promise<string> => readFile(join(dist, 'search', file), 'utf8');
    const first = readFirstFile(await text('first.txt'));
    const [article, ...others] = first.articles;
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: 'basics/a',
      versions: {
        en: { title: 'Cancel', url: '/en/guides/basics/a/' },
        fr: { title: 'Résilier l’abonnement', url: '/fr/guides/basics/a/' },
      },
    });
    expect(first.wording.concepts).toEqual([]);
    expect(readRestFile(await text('rest.txt'), first).wording.concepts).toEqual([]);
    expect(await text('words-fr.txt')).toBe('abonnement\nresilier');
  });

  test('refuses a page that the catalogue does not have', async () => {
    await put('en/a/index.html', 'en', guide('basics/b', 'Cancel'));
    await put('fr/a/index.html', 'fr', guide('basics/a', 'Résilier'));
    await expect(writeSearch(dist, CATALOGUE)).rejects.toThrow('basics/b');
  });

  test('replaces the index of an earlier build', async () => {
    await put('en/a/index.html', 'en', guide('basics/a', 'Cancel'));
    await put('fr/a/index.html', 'fr', guide('basics/a', 'Résilier'));
    await writeSearch(dist, CATALOGUE);
    await put('fr/a/index.html', 'fr', guide('basics/a', 'Arrêter'));
    await writeSearch(dist, CATALOGUE);
    expect(await readdir(join(dist, 'pagefind/fr/fragment'))).toHaveLength(1);
  });

  test('names every page that is not in order, and every language without pages', async () => {
    await put('en/a/index.html', 'en', '<main data-pagefind-body data-result-kind="guide"><h1>A</h1></main>');
    await put(
      'en/b/index.html',
      'en',
      '<main data-pagefind-body data-result-id="b" data-result-kind="x"><h1>B</h1></main>',
    );
    const failure = writeSearch(dist, CATALOGUE).catch((error: unknown) => String(error));
    for (const part of ['/en/a/: ', '/en/b/: ', 'no page in "en"', 'no page in "fr"']) {
      expect(await failure).toContain(part);
    }
  });
});
