import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { EngineAnswer, Hit, TextEngine } from '../../../src/search/engine.ts';
import { createLocalSearch, type LocalParts } from '../../../src/search/local-search.ts';
import type { SearchParts } from '../../../src/search/search.ts';
import { FIRST, REST } from './local-files.ts';

const hit = (id: string, locale: Locale): Hit => ({
  page: { id, url: `/${locale}/guides/${id}/`, kind: 'guide', title: id },
  score: 1,
  extract: () => Promise.resolve({ description: `About ${id}`, excerpt: [] }),
});

const FAILED: EngineAnswer = { kind: 'failed', cause: 'blocked' };

function parts(given: Partial<LocalParts> & { readonly answer?: (locale: Locale) => EngineAnswer } = {}) {
  const asked: string[] = [];
  const answer =
    given.answer ?? ((locale) => ({ kind: 'found', hits: [hit('basics/parcels', locale)] }) as const);
  const engine = (locale: Locale): TextEngine => ({
    warmUp: () => Promise.resolve(),
    search: (terms) => {
      asked.push(`${locale}: ${terms.join(' ')}`);
      return Promise.resolve(answer(locale));
    },
    everything: () => Promise.resolve(answer(locale)),
  });
  const local = createLocalSearch('fr', {
    first: () => Promise.resolve(FIRST),
    rest: () => Promise.resolve(REST),
    vocabulary: (locale) =>
      Promise.resolve(locale === 'fr' ? ['colis', 'suivi', 'suspendu'] : ['parcel', 'tracking']),
    ...given,
  });
  const made: SearchParts = { local, engine };
  return { made, asked };
}

const ids = (results: readonly { readonly article: { readonly id: string } }[]): readonly string[] =>
  results.map(({ article }) => article.id);

describe('a query of known concepts', () => {
  test('needs no words looked up, only what is said about the pages', async () => {
    const { made, asked } = parts();
    const answers = await createSearch('fr', made).answer({ query: 'résilier vps' });
    expect(ids(answers.results)).toEqual(['acme/vps/end-of-term']);
    expect(answers).toMatchObject({ source: 'text', failed: [] });
    expect(asked).toEqual([]);
  });

  test('is answered by the facets when the text engine fails, which is said', async () => {
    const { made } = parts({ answer: () => FAILED });
    const answers = await createSearch('fr', made).answer({ query: 'cancel vps' });
    expect(ids(answers.results)).toEqual(['acme/vps/end-of-term']);
    expect(answers).toMatchObject({ source: 'facets', failed: ['fr'] });
  });
});

describe('other words', () => {
  test('are looked for in the language they are of, and shown in the reader’s', async () => {
    const { made, asked } = parts();
    const { results, understanding } = await createSearch('en', made).answer({ query: 'suivi colis' });
    expect(asked.every((query) => query.startsWith('fr: '))).toBe(true);
    expect(understanding.language).toBe('fr');
    expect(results[0]).toMatchObject({
      locale: 'en',
      foreign: false,
      url: '/en/guides/basics/parcels/',
      excerptLocale: 'fr',
    });
  });

  test('that could not be looked for are not said to be nowhere', async () => {
    const { made } = parts({ answer: () => FAILED });
    expect(await createSearch('fr', made).answer({ query: 'suivi' })).toMatchObject({
      results: [],
      failed: ['fr'],
    });
  });

  test('that a lost part of the index holds make the answer partial', async () => {
    const { made } = parts({
      answer: (locale) => ({ kind: 'found', hits: [hit('basics/parcels', locale)], partial: true }),
    });
    const answers = await createSearch('fr', made).answer({ query: 'suivi colis' });
    expect(answers).toMatchObject({ failed: [], partial: true });
    expect(ids(answers.results)).toEqual(['basics/parcels']);
  });

  test.each([
    ['vps xyzzyqwv', ['xyzzyqwv']],
    ['xyzzyqwv suivi XYZzyqwv', ['XYZzyqwv']],
    ['suivi susp', []],
    ['résilier vps 4242', []],
  ])('of "%s" that no page has: %j', async (query, unknown) => {
    const { understanding } = await createSearch('fr', parts().made).answer({ query });
    expect(understanding.unknown).toEqual(unknown);
  });

  test('are not called unknown before the words of every language are there', async () => {
    const vocabulary = (locale: Locale) =>
      locale === 'fr' ? Promise.resolve(['colis']) : Promise.reject(new Error('offline'));
    const { understanding } = await createSearch('fr', parts({ vocabulary }).made).answer({
      query: 'vps xyzzyqwv',
    });
    expect(understanding.unknown).toEqual([]);
  });

  test('that no page has are looked for nowhere', async () => {
    const { made, asked } = parts();
    const answers = await createSearch('fr', made).answer({ query: 'tarte pommes' });
    expect(answers).toMatchObject({ results: [], failed: [], understanding: { verdict: 'nothing' } });
    expect(asked).toEqual([]);
  });

  test('searched for exactly are read as no concept', async () => {
    const { made } = parts();
    const search = createSearch('fr', made);
    const { understanding } = await search.answer({ query: 'résilier vps', exactly: true });
    expect(understanding).toMatchObject({ concepts: [], leftover: ['resilier', 'vps'] });
  });
});

describe('files that cannot be had', () => {
  test('make the answer a failure of everything, and are asked for again', async () => {
    let loads = 0;
    const first: LocalParts['first'] = () => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(FIRST);
    };
    const search = createSearch('fr', parts({ first }).made);
    expect(await search.answer({ query: 'vps' })).toMatchObject({ results: [], failed: ['en', 'fr'] });
    expect(ids((await search.answer({ query: 'vps' })).results)).toEqual(['acme/vps/end-of-term']);
  });

  test('do without a vocabulary, and without the rest', async () => {
    const refuse = () => Promise.reject(new Error('offline'));
    const { made } = parts({ vocabulary: refuse, rest: refuse });
    const { results, suggestions } = await createSearch('fr', made).answer({ query: 'vps acme' });
    expect(ids(results)).toEqual(['acme/vps/end-of-term']);
    // They need the names of the rest.
    expect(suggestions).toEqual([]);
  });

  test('are not asked for before anybody searches', () => {
    const refuse = () => Promise.reject(new Error('too early'));
    const { made } = parts({ first: refuse, rest: refuse, vocabulary: refuse });
    expect(() => createSearch('fr', made)).not.toThrow();
  });
});
