import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { filesToKeep, hashedFiles, keepFormer } from '../../../../src/tooling/process/keep-former.ts';

const folder = mkdtempSync(join(tmpdir(), 'sortie-keep-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A release: what stands in each of its files. */
function site(name: string, files: readonly string[]): string {
  const path = join(folder, name);
  for (const file of files) {
    mkdirSync(join(path, dirname(file)), { recursive: true });
    writeFileSync(join(path, file), `${file} of ${name}`);
  }
  return path;
}

const PAGE = 'en/index.html';

describe('the hashed files of the release before', () => {
  const first = site('first', [
    PAGE,
    '_astro/a.1.js',
    '_astro/same.0.css',
    'pagefind/en/fragment/en_1.pf_fragment',
  ]);
  const second = site('second', [
    PAGE,
    '_astro/a.2.js',
    '_astro/same.0.css',
    'pagefind/en/fragment/en_2.pf_fragment',
  ]);
  const again = site('again', [
    PAGE,
    '_astro/a.2.js',
    '_astro/same.0.css',
    'pagefind/en/fragment/en_2.pf_fragment',
  ]);
  const third = site('third', [
    PAGE,
    '_astro/a.2.js',
    '_astro/same.0.css',
    'pagefind/en/fragment/en_3.pf_fragment',
  ]);
  const fourth = site('fourth', [
    PAGE,
    '_astro/a.4.js',
    '_astro/same.0.css',
    'pagefind/en/fragment/en_3.pf_fragment',
  ]);

  it('are kept where the new one lacks them, and pages are not', () => {
    expect(keepFormer(second, first)).toEqual({ files: 2, bytes: 68 });
    expect(hashedFiles(second)).toEqual({
      all: [
        '_astro/a.1.js',
        '_astro/a.2.js',
        '_astro/same.0.css',
        'pagefind/en/fragment/en_1.pf_fragment',
        'pagefind/en/fragment/en_2.pf_fragment',
      ],
      kept: ['_astro/a.1.js', 'pagefind/en/fragment/en_1.pf_fragment'],
    });
    expect(readFileSync(join(second, '_astro/a.1.js'), 'utf8')).toBe('_astro/a.1.js of first');
    expect(readFileSync(join(second, '_astro/same.0.css'), 'utf8')).toContain('of second');
    expect(readFileSync(join(second, PAGE), 'utf8')).toContain('of second');
  });

  it('stay when the same release is built again', () => {
    keepFormer(again, second);
    expect(hashedFiles(again)).toEqual(hashedFiles(second));
  });

  it('go with the release after, folder by folder', () => {
    keepFormer(third, again);
    expect(hashedFiles(third).kept).toEqual(['_astro/a.1.js', 'pagefind/en/fragment/en_2.pf_fragment']);
    keepFormer(fourth, third);
    expect(hashedFiles(fourth).kept).toEqual(['_astro/a.2.js', 'pagefind/en/fragment/en_2.pf_fragment']);
  });

  it('are none where there was no release, or one that says nonsense of what it kept', () => {
    const clean = site('clean', [PAGE, '_astro/a.1.js']);
    expect(keepFormer(clean, join(folder, 'nowhere'))).toEqual({ files: 0, bytes: 0 });
    expect(() => readFileSync(join(clean, '_kept.json'))).toThrow('ENOENT');
    writeFileSync(join(clean, '_kept.json'), '{"kept": "all"}');
    expect(hashedFiles(clean).kept).toEqual([]);
  });

  it('are files and no links', () => {
    const linked = site('linked', [PAGE, '_astro/a.1.js']);
    symlinkSync(import.meta.filename, join(linked, '_astro/leak.js'));
    expect(hashedFiles(linked).all).toEqual(['_astro/a.1.js']);
  });
});

it('never pile up: a folder holds two states at most', () => {
  const state = fc.uniqueArray(
    fc.constantFrom(...'abcdefgh').map((name) => `_astro/${name}.js`),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 12 }), (releases) => {
      let last = { all: [] as readonly string[], kept: [] as readonly string[] };
      let [now, before] = [new Set<string>(), new Set<string>()];
      for (const own of releases) {
        const kept = filesToKeep(last, own);
        const isSame = own.length === now.size && own.every((file) => now.has(file));
        if (!isSame) [now, before] = [new Set(own), now];
        expect(kept.every((file) => before.has(file) && !now.has(file))).toBe(true);
        expect([...before].every((file) => now.has(file) || kept.includes(file))).toBe(true);
        last = { all: [...own, ...kept].sort(), kept };
      }
    }),
  );
});
