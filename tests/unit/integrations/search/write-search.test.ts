import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { writeSearch } from '../../../../src/integrations/search/write-search.ts';
import { siteFiles } from '../../../../src/search/files/site-files.ts';
import { loadLater } from '../../../../src/search/index/load-at-once.ts';
import { createLocalSearch } from '../../../../src/search/index/local-search.ts';
import { entriesOf } from '../../../../src/site/entries.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sortie-search-'));
});
afterEach(() => rm(dist, { recursive: true, force: true }));

/** Every page of the made-up site, which says its title and what is given. */
async function build(said: (url: string) => string = () => ''): Promise<readonly string[]> {
  const urls: string[] = [];
  for (const entry of entriesOf(CATALOGUE)) {
    for (const locale of LOCALES) {
      const { path, title, lang } = entry.in[locale];
      if (lang !== locale) continue;
      urls.push(path);
      const file = join(dist, path, 'index.html');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        `<!doctype html><html lang="${lang}"><head></head><body><main data-pagefind-body><h1>${title}</h1><p>${said(path)}</p></main></body></html>`,
      );
    }
  }
  return urls;
}

const json = async (file: string) => JSON.parse(await readFile(join(dist, 'search', file), 'utf8'));

describe('a built site is made searchable', () => {
  test('with a bundle per language, of the pages that the catalogue has', async () => {
    const urls = await build();
    const counts = await writeSearch(dist, CATALOGUE);
    const guides = CATALOGUE.guides.length;
    expect(counts).toEqual({ en: urls.length - counts.fr, fr: counts.en + 1 });
    expect(counts.fr).toBeGreaterThan(guides);
    for (const locale of LOCALES) {
      const { pages, version } = await json(`pages-${locale}.json`);
      expect(version).toBeGreaterThan(0);
      expect(Object.keys(pages)).toHaveLength(counts[locale]);
      for (const name of Object.keys(pages))
        await expect(
          access(join(dist, `pagefind/${locale}/fragment/${name}.pf_fragment`)),
        ).resolves.toBeUndefined();
    }
    expect(Object.values((await json('pages-en.json')).pages)).not.toContain('guide:basics/parcels');
    const files = await readdir(join(dist, 'pagefind/fr'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => file.includes('ui'))).toEqual([]);
  });

  test('with the words of its pages, as they are indexed', async () => {
    await build((url) =>
      url === '/fr/guides/basics/refunds/' ? 'L’abonnement <button>Copier</button>' : '',
    );
    await writeSearch(dist, CATALOGUE);
    const { words } = (await json('more-fr.json')).files['words-0'];
    expect(words.fr.split(' ')).toEqual(expect.arrayContaining(['abonnement', 'remboursements', 'resilier']));
    expect(words.fr.split(' ')).not.toContain('copier');
    expect(words.en.split(' ')).not.toContain('abonnement');
  });

  test('with files that the search reads', async () => {
    await build();
    await writeSearch(dist, CATALOGUE);
    const files = siteFiles(async (path) => new Response(await readFile(join(dist, path), 'utf8')));
    const local = createLocalSearch('fr', files, loadLater);
    expect((await local.dataFor('vps')).mend).toBeDefined();
    expect((await local.offers({ query: 'acme vps' }))[0]?.url).toBe('/fr/cancel/vps/acme/vps/end-of-term/');
  });

  test('in the place of an earlier index', async () => {
    const said = (text: string) => (url: string) => (url === '/fr/guides/basics/parcels/' ? text : '');
    await build(said('avant'));
    await writeSearch(dist, CATALOGUE);
    const before = await readdir(join(dist, 'pagefind/fr/fragment'));
    await build(said('après'));
    await writeSearch(dist, CATALOGUE);
    const after = await readdir(join(dist, 'pagefind/fr/fragment'));
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  });
});

test('a page that is missing stops the build, by its name', async () => {
  await build();
  await rm(join(dist, 'fr/guides/basics/refunds/index.html'));
  await expect(writeSearch(dist, CATALOGUE)).rejects.toThrow('fr/guides/basics/refunds');
});

test('so does a page that the indexer leaves out', async () => {
  await build();
  await writeFile(
    join(dist, 'fr/guides/basics/refunds/index.html'),
    '<!doctype html><html lang="fr"><head></head><body data-pagefind-ignore="all"><main><p>x</p></main></body></html>',
  );
  await expect(writeSearch(dist, CATALOGUE)).rejects.toThrow('/fr/guides/basics/refunds/');
});
