import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearch } from '../../../src/integrations/search/write-search.ts';
import { readPagesFile } from '../../../src/search/pages-file.ts';

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

const guide = (id: string, title: string): string =>
  `<main data-pagefind-body data-result-id="${id}" data-result-kind="guide"><h1>${title}</h1></main>`;

describe('indexing a built site', () => {
  test('writes a bundle and a pages file per language, of the marked pages only', async () => {
    await put('en/a/index.html', 'en', guide('a', 'Cancel'));
    await put('fr/a/index.html', 'fr', guide('a', 'Résilier l’abonnement'));
    await put('fr/index.html', 'fr', '<main><h1>Accueil</h1></main>');

    expect([...(await writeSearch(dist))]).toEqual([
      ['en', 1],
      ['fr', 1],
    ]);
    const { pages, chunks } = readPagesFile(JSON.parse(await readFile(join(dist, 'search/fr.json'), 'utf8')));
    expect([...pages.values()]).toEqual([
      { url: '/fr/a/', id: 'a', kind: 'guide', title: 'Résilier l’abonnement' },
    ]);
    for (const chunk of chunks)
      await expect(access(join(dist, 'pagefind/fr', chunk))).resolves.toBeUndefined();
    const files = await readdir(join(dist, 'pagefind/fr'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => file.includes('ui'))).toEqual([]);
  });

  test('replaces the index of an earlier build', async () => {
    await put('en/a/index.html', 'en', guide('a', 'Cancel'));
    await put('fr/a/index.html', 'fr', guide('a', 'Résilier'));
    await writeSearch(dist);
    await put('fr/a/index.html', 'fr', guide('a', 'Arrêter'));
    await writeSearch(dist);
    expect(await readdir(join(dist, 'pagefind/fr/fragment'))).toHaveLength(1);
  });

  test('names every page that is not in order, and every language without pages', async () => {
    await put('en/a/index.html', 'en', '<main data-pagefind-body data-result-kind="guide"><h1>A</h1></main>');
    await put(
      'en/b/index.html',
      'en',
      '<main data-pagefind-body data-result-id="b" data-result-kind="x"><h1>B</h1></main>',
    );
    const failure = writeSearch(dist).catch((error: unknown) => String(error));
    for (const part of ['/en/a/: ', '/en/b/: ', 'no page in "en"', 'no page in "fr"']) {
      expect(await failure).toContain(part);
    }
  });
});
