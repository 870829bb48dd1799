import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { searchFacetsPath, searchLexiconPath } from '../../src/urls.ts';
import { packedSize } from '../bench/search/packed.ts';

/** In bytes, packed: room for about one more product, no more. */
const MOST = { files: 17_600, scripts: 12_000 } as const;

const scripts = globSync('_astro/*.js', { cwd: dist }).map((file) => join(dist, file));
const holding = (text: string): readonly string[] =>
  scripts.filter((file) => readFileSync(file, 'utf8').includes(text));

const sizeOf = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + packedSize(file), 0);

it('understands and answers from small files', () => {
  const files = [searchFacetsPath(), searchLexiconPath()].map((path) => join(dist, path));
  expect(files.map(packedSize)).not.toContain(0);
  expect(sizeOf(files)).toBeLessThanOrEqual(MOST.files);
});

it('searches with a small script', () => {
  const reading = holding('not of version');
  expect(reading.length).toBeGreaterThan(0);
  expect(sizeOf(reading)).toBeLessThanOrEqual(MOST.scripts);
});

// What checks content while building is many times heavier than what reads its result.
it('sends no schemas to a browser', () => {
  expect(holding('ZodError')).toEqual([]);
});
