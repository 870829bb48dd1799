import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { EngineAnswer, Hit, TextEngine } from '../../../src/search/engine.ts';
import type { SearchParts } from '../../../src/search/search.ts';

const FACETS = {
  version: 1,
  providers: { acme: 'Acme' },
  families: { vps: ['VPS', 'VPS'], basics: ['Basics', "L'essentiel"] },
  products: { 'acme/vps': ['vps', 'VPS', 'VPS'] },
  plans: [['acme/vps/end-of-term', 'bavo', 'Cancel an Acme VPS', 'Résilier un VPS Acme']],
  guides: [['basics/parcels', 'bivo', 'cancel', '', '', 'Parcels', 'Les colis']],
};

const LEXICON = {
  version: 1,
  concepts: [
    ['provider', 'acme', 'Acme', 'Acme', 'Acme', 'Acme'],
    ['product', 'acme/vps', 'VPS', 'VPS', 'VPS', 'VPS'],
    ['topic', 'cancel', 'Cancel', 'cancel', 'Résilier', 'résilier'],
  ],
  ignore: { en: '', fr: '' },
  keep: '',
  untreated: '',
  elsewhere: '',
};

const hit = (id: string, locale: Locale): Hit => ({
  page: { id, url: `/${locale}/guides/${id}/`, kind: 'guide', title: id },
  score: 1,
  extract: () => Promise.resolve({ description: `About ${id}`, excerpt: [] }),
});

const FAILED: EngineAnswer = { kind: 'failed', cause: 'blocked' };

function parts(given: Partial<SearchParts> & { readonly answer?: (locale: Locale) => EngineAnswer } = {}) {
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
  const made: SearchParts = {
    load: () => Promise.resolve({ facets: FACETS, lexicon: LEXICON }),
    vocabulary: (locale) =>
      Promise.resolve(locale === 'fr' ? ['colis', 'suivi', 'suspendu'] : ['parcel', 'tracking']),
    engine,
    ...given,
  };
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
    const load: SearchParts['load'] = () => {
      loads += 1;
      return loads === 1
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ facets: FACETS, lexicon: LEXICON });
    };
    const search = createSearch('fr', parts({ load }).made);
    expect(await search.answer({ query: 'vps' })).toMatchObject({ results: [], failed: ['en', 'fr'] });
    expect(ids((await search.answer({ query: 'vps' })).results)).toEqual(['acme/vps/end-of-term']);
  });

  test('of another build are refused', async () => {
    const load: SearchParts['load'] = () =>
      Promise.resolve({ facets: { ...FACETS, version: 2 }, lexicon: LEXICON });
    await expect(createSearch('fr', parts({ load }).made).answerAtOnce({ query: 'vps' })).rejects.toThrow(
      'version 1',
    );
  });

  test('do without a vocabulary', async () => {
    const vocabulary = () => Promise.reject(new Error('offline'));
    const answers = await createSearch('fr', parts({ vocabulary }).made).answer({ query: 'vps acme' });
    expect(ids(answers.results)).toEqual(['acme/vps/end-of-term']);
  });

  test('are not asked for before anybody searches', () => {
    const refuse = () => Promise.reject(new Error('too early'));
    expect(() => createSearch('fr', { ...parts().made, load: refuse, vocabulary: refuse })).not.toThrow();
  });
});
