import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { openIndex, writeBundle } from '../../../../src/integrations/search/bundle.ts';

afterAll(() => close());

const page = (text: string): string =>
  `<!doctype html><html lang="fr"><head><title>t</title></head><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`;

describe('an index', () => {
  test('names each page, and says what it holds of it', async () => {
    const index = await openIndex('fr');
    await Promise.all([
      index.add({ url: '/fr/a/', html: page('Résilier') }),
      index.add({ url: '/fr/b/', html: page('Colis') }),
    ]);
    const { fragments, texts, files } = await index.finish();
    expect([...fragments.keys()].toSorted()).toEqual(['/fr/a/', '/fr/b/']);
    expect(new Set(fragments.values()).size).toBe(2);
    expect(texts.get('/fr/a/')).toContain('Résilier');
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths.filter((path) => /ui|highlight|unknown/.test(path))).toEqual([]);
  });

  test('is written in the place of an older one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sortie-bundle-'));
    try {
      for (const text of ['Résilier', 'Arrêter']) {
        const index = await openIndex('fr');
        await index.add({ url: '/fr/a/', html: page(text) });
        await writeBundle(folder, await index.finish());
      }
      expect(await readdir(join(folder, 'fragment'))).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
