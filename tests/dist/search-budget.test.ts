import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { searchFirstPath } from '../../src/urls.ts';
import { beforeFirstSuggestion, packedSize, sizeOf } from '../bench/search/packed.ts';

/** In bytes, packed. When the first file grows past it: `common` in `content/search.yaml` can be shortened. */
const MOST_BEFORE_THE_FIRST_SUGGESTION = 20_000;

const scripts = globSync('_astro/*.js', { cwd: dist }).map((file) => join(dist, file));
const holding = (text: string): readonly string[] =>
  scripts.filter((file) => readFileSync(file, 'utf8').includes(text));

it('makes the first suggestion from little: scripts, styles and the first file together', () => {
  const fetched = beforeFirstSuggestion(dist);
  expect(fetched).toContain(searchFirstPath());
  // What understands a query must be among them.
  const [reading] = holding('not of version');
  expect(fetched.map((path) => join(dist, path))).toContain(reading);
  expect(fetched.map((path) => packedSize(join(dist, path)))).not.toContain(0);
  expect(sizeOf(dist, fetched)).toBeLessThanOrEqual(MOST_BEFORE_THE_FIRST_SUGGESTION);
});

it('leaves out of it what only the page of results needs', () => {
  const fetched = beforeFirstSuggestion(dist).map((path) => join(dist, path));
  for (const later of ['weighted_locations', 'excerptEllipsis']) {
    expect(holding(later)).not.toEqual([]);
    expect(holding(later).filter((file) => fetched.includes(file))).toEqual([]);
  }
});

// What checks content while building is many times heavier than what reads its result.
it('sends no schemas to a browser', () => {
  expect(holding('ZodError')).toEqual([]);
});
