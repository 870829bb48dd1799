import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { believed, type IndexFile } from '../../src/search/files/index-file.ts';
import { ownHashedFiles } from '../../src/tooling/process/keep-former.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { linesPath, searchFilePath } from '../../src/urls.ts';
import { beforeFirstSuggestion, beforeResults, packedSize, sizeOf } from '../bench/search/packed.ts';
import { importsIn } from '../support/built-site/weight.ts';

/** In bytes, packed, in each language. */
const MOST_BEFORE_THE_FIRST_SUGGESTION = 20_000;

const scripts = ownHashedFiles(dist)
  .filter((file) => file.endsWith('.js'))
  .map((file) => join(dist, file));
const holding = (text: string): readonly string[] =>
  scripts.filter((file) => readFileSync(file, 'utf8').includes(text));

describe.each(LOCALES)('before the first suggestion in "%s"', (locale) => {
  it('little is fetched: scripts, styles and the index file together', () => {
    const fetched = beforeFirstSuggestion(dist, locale);
    expect(fetched).toContain(searchFilePath(locale));
    // What understands a query must be among them.
    const reading = holding('not of version');
    expect(fetched.some((path) => reading.includes(join(dist, path)))).toBe(true);
    expect(fetched.map((path) => packedSize(join(dist, path)))).not.toContain(0);
    expect(sizeOf(dist, fetched)).toBeLessThanOrEqual(MOST_BEFORE_THE_FIRST_SUGGESTION);
  });

  it('what only the page of results needs is left out', () => {
    const fetched = beforeFirstSuggestion(dist, locale).map((path) => join(dist, path));
    for (const later of ['weighted_locations', 'excerptEllipsis']) {
      expect(holding(later)).not.toEqual([]);
      expect(holding(later).filter((file) => fetched.includes(file))).toEqual([]);
    }
  });

  it('there is what can be asked, all providers, and words that are sure of what is asked', () => {
    const { asks, families, providers, products, guides, sure } = believed<IndexFile>(
      JSON.parse(readFileSync(join(dist, searchFilePath(locale)), 'utf8')),
      locale,
    );
    const catalogue = readCatalogue(process.cwd());
    expect(asks.map(([id]) => id)).toEqual(catalogue.asks.map(({ id }) => id));
    expect(families.map(([id]) => id)).toEqual(catalogue.families.map(({ id }) => id));
    expect(providers.map(([id]) => id)).toEqual(catalogue.providers.map(({ id }) => id));
    // The best known products of each.
    const owners = new Set(products.map(([path]) => path.slice(0, path.indexOf('/'))));
    expect([...owners]).toEqual(providers.map(([id]) => id));
    const known = new Set(guides.map(([id]) => id));
    const answers = catalogue.asks.flatMap((ask) => ask.answers).filter((answer) => answer.includes('/'));
    expect(answers.filter((id) => !known.has(id))).toEqual([]);
    // Without a word for ending something, every query would have to wait for more.
    expect(Object.values(sure).flat().length).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });
});

/** For a page of results that the text engine is not asked for. */
const MOST_REQUESTS = 8;
const MOST_OF_RESULTS = 220_000;

it.each(LOCALES)('a page of results in "%s" is fetched in few pieces', (locale) => {
  const fetched = beforeResults(dist, locale);
  expect(fetched.map((path) => sizeOf(dist, [path]))).not.toContain(0);
  expect(fetched.length).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(sizeOf(dist, fetched)).toBeLessThanOrEqual(MOST_OF_RESULTS);
  // Its script comes as one file: another one would be asked for only when this one is read.
  for (const path of fetched.filter((each) => each.endsWith('.js')))
    expect(importsIn(readFileSync(join(dist, path), 'utf8'))).toEqual([]);
});

/** In each language. */
const FEWEST_WORDS = 50;

/** For whoever pastes a line of a bill: in bytes, packed. */
const MOST_OF_A_LINE = 8_000;

it.each(LOCALES)('what recognises a pasted line in "%s" is fetched at once', (locale) => {
  const weight = packedSize(join(dist, linesPath(locale)));
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(MOST_OF_A_LINE);
});

// What checks content while building is many times heavier than what reads its result.
it('sends no schemas to a browser', () => {
  expect(holding('ZodError')).toEqual([]);
});
