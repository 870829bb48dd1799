import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSite } from '../../../src/deploy/pack.ts';

const LONG = 'a word and another one, '.repeat(200);
/** What packing cannot make smaller. */
const NOISE = Buffer.from(
  Array.from({ length: 3000 }, (_, index) => (index * index * 7919 + index * 31) >>> 3),
);

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': LONG,
  'short.html': 'Short.',
  'picture.png': LONG,
  'search.pf_index': LONG,
  '_astro/page.abc.js': LONG,
  'theirs.txt': LONG,
  'theirs.txt.gz': 'of public/',
};

const folder = mkdtempSync(join(tmpdir(), 'sortie-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = async (name: string): Promise<string> => {
  const site = join(folder, name);
  mkdirSync(join(site, '_astro'), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(site, file), text);
  writeFileSync(join(site, 'noise.wasm'), NOISE);
  await packSite(site);
  return site;
};

describe('packing a site', () => {
  let site: string;
  beforeAll(async () => {
    site = await make('one');
  });

  it('lays packed files beside text that is worth it, and nothing else', () => {
    const made = readdirSync(site, { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => /\.(?:br|gz)$/.test(file) && !file.startsWith('noise'));
    expect(made.sort()).toEqual([
      '_astro/page.abc.js.br',
      '_astro/page.abc.js.gz',
      'index.html.br',
      'index.html.gz',
      'theirs.txt.br',
      'theirs.txt.gz',
    ]);
  });

  it('keeps what is in them', () => {
    expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(LONG);
    expect(gunzipSync(readFileSync(join(site, '_astro/page.abc.js.gz'))).toString()).toBe(LONG);
  });

  it('leaves a packed file that somebody brought', () => {
    expect(readFileSync(join(site, 'theirs.txt.gz'), 'utf8')).toBe('of public/');
  });

  it('gives the same bytes again', async () => {
    const again = await make('two');
    for (const file of ['index.html.br', 'index.html.gz', '_astro/page.abc.js.br', '_astro/page.abc.js.gz'])
      expect(readFileSync(join(again, file)).equals(readFileSync(join(site, file)))).toBe(true);
  });
});
