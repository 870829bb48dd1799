import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { EngineAnswer, Hit, TextEngine } from '../../../../src/search/engine/engine.ts';
import { createSearch } from '../../../../src/search/index/create-search.ts';
import { loadLater } from '../../../../src/search/index/load-at-once.ts';
import { createLocalSearch } from '../../../../src/search/index/local-search.ts';
import type { SearchResponse } from '../../../../src/search/model/response.ts';
import { manyProviders, productName } from '../many-providers.ts';
import { FILES, type Files, filesOf, served } from '../site.ts';
import { textOf } from '../text-of.ts';

/** Hits, best first, which say what they hold. */
const hits = (locale: Locale, extracts: string[], ...keys: readonly string[]): readonly Hit[] =>
  keys.map((key, index) => ({
    key,
    score: 9 - index,
    extract: async () => {
      extracts.push(key);
      return {
        url: `/${locale}/found/#place`,
        excerpt: [{ text: "l'extrait : oui", marked: false }],
      };
    },
  }));

const FAILED: EngineAnswer = { kind: 'failed' };

interface Given {
  readonly files?: Files;
  readonly reader?: Locale;
  readonly answer?: (locale: Locale, extracts: string[]) => EngineAnswer;
}

function made({ files = FILES, reader = 'fr', answer = () => FAILED }: Given = {}) {
  const site = served(files);
  const asked: string[] = [];
  const extracts: string[] = [];
  const engine = (locale: Locale): TextEngine => ({
    warmUp: () => Promise.resolve(),
    search: async (terms) => {
      asked.push(`${locale}: ${terms.join(' ')}`);
      return answer(locale, extracts);
    },
  });
  const search = createSearch(reader, {
    local: createLocalSearch(reader, site.files, loadLater),
    files: site.files,
    engine,
  });
  return { ...site, search, texts: asked, extracts };
}

const found =
  (...keys: readonly string[]) =>
  (locale: Locale, extracts: string[]): EngineAnswer => ({
    kind: 'found',
    hits: hits(locale, extracts, ...keys),
    partial: false,
  });

const ids = ({ results }: SearchResponse): readonly string[] => results.map(({ article }) => article.id);

describe('a query of names alone', () => {
  test('is answered from the files, and no text engine is asked', async () => {
    const { search, texts, asked } = made();
    expect(asked).toEqual([]);
    const answer = await search.answer({ query: 'acme vps' });
    expect(ids(answer)[0]).toBe('acme/vps/end-of-term');
    expect(answer).toMatchObject({ source: 'index', failed: [], partial: false });
    expect(texts).toEqual([]);
  });

  test('says under results what these say of themselves, in their language', async () => {
    const { search } = made();
    const [plan, guide] = (await search.answer({ query: 'acme vps' })).results;
    expect(plan && textOf(plan.excerpt)).toMatch(/^Prend fin.+ · /);
    expect(plan?.excerptLocale).toBe('fr');
    expect(guide && textOf(guide.excerpt)).toContain('Résilier un VPS Acme');
    expect(guide?.excerpt.some(({ marked }) => marked)).toBe(true);
  });

  test('says it of those that are shown only', async () => {
    const { results } = await made().search.answer({ query: 'vps' }, 2);
    expect(results.slice(0, 2).map(({ excerpt }) => excerpt.length > 0)).toEqual([true, true]);
    expect(results.slice(2).flatMap(({ excerpt }) => excerpt)).toEqual([]);
    expect(results.length).toBeGreaterThan(2);
  });

  test('does without it, where that cannot be had', async () => {
    const { search, lost } = made();
    lost.add('about-fr');
    const { results } = await search.answer({ query: 'acme vps' });
    expect(results.length).toBeGreaterThan(0);
    expect(results.flatMap(({ excerpt }) => excerpt)).toEqual([]);
  });
});

test('what is said of a product that stands apart has a file of its provider’s', async () => {
  const many = manyProviders(30, 20);
  const { search, asked } = made({ files: filesOf(many) });
  const { results } = await search.answer({ query: productName(29, 19) });
  expect(results[0] && textOf(results[0].excerpt)).toMatch(/^Prend fin/);
  expect(asked.filter((name) => name.startsWith('about')).toSorted()).toEqual([
    'about-fr',
    'about-fr-host-29',
  ]);
});

test('what is not covered is told, with what is known of its end', async () => {
  const { notCovered } = await made({ reader: 'en' }).search.answer({ query: 'rack space' });
  expect(notCovered).toEqual([
    {
      id: 'acme/rack',
      name: 'Rack space',
      text: 'It is ended by letter.',
      url: '/en/guides/basics/not-covered/#rack',
    },
  ]);
});

describe('other words', () => {
  const query = 'remboursement colis suivi';

  test('are looked for in the texts, and the place where they are is shown', async () => {
    const { search, texts } = made({ answer: found('guide:basics/parcels') });
    const answer = await search.answer({ query });
    expect(answer).toMatchObject({ source: 'text', failed: [], partial: false });
    expect(texts.every((text) => text.startsWith('fr: '))).toBe(true);
    const parcels = answer.results.find(({ article }) => article.id === 'basics/parcels');
    expect(parcels).toMatchObject({ url: '/fr/found/#place', excerptLocale: 'fr' });
    expect(parcels && textOf(parcels.excerpt)).toBe('l’extrait\u00A0: oui');
  });

  test('may be found in the other version than the one shown', async () => {
    const { search } = made({ reader: 'en', answer: found('guide:basics/refunds') });
    const refunds = (await search.answer({ query })).results.find(
      ({ article }) => article.id === 'basics/refunds',
    );
    expect(refunds).toMatchObject({ locale: 'en', url: '/en/guides/basics/refunds/', excerptLocale: 'fr' });
  });

  test('are shown in three places at the most: each is a file to fetch', async () => {
    const keys = [
      'guide:basics/parcels',
      'guide:basics/refunds',
      'guide:basics/locked-out',
      'guide:domains/transfer',
    ];
    const { search, extracts } = made({ answer: found(...keys) });
    await search.answer({ query });
    expect(extracts).toHaveLength(3);
  });

  test('that could not be looked for are not said to be nowhere', async () => {
    expect(await made({ answer: () => FAILED }).search.answer({ query })).toMatchObject({
      source: 'index',
      failed: ['fr'],
      partial: false,
    });
  });

  test('that a lost part of the index may hold make the answer partial', async () => {
    const answer = (locale: Locale, extracts: string[]): EngineAnswer => ({
      kind: 'found',
      hits: hits(locale, extracts, 'guide:basics/parcels'),
      partial: true,
    });
    expect(await made({ answer }).search.answer({ query })).toMatchObject({ failed: [], partial: true });
  });

  test('that only the other language’s engine could look for make it partial too', async () => {
    const answer = (locale: Locale, extracts: string[]): EngineAnswer =>
      locale === 'fr' ? FAILED : found('guide:basics/parcels')(locale, extracts);
    // Pages of both languages have the word.
    expect(await made({ answer }).search.answer({ query: 'machine', exactly: true })).toMatchObject({
      source: 'text',
      failed: ['fr'],
      partial: true,
    });
  });

  test('wanted exactly are read as no names', async () => {
    const { understanding } = await made().search.answer({ query: 'résilier vps', exactly: true });
    expect(understanding).toMatchObject({ concepts: [], leftover: ['resilier', 'vps'] });
  });
});

describe('the files cannot be had', () => {
  test('which is no empty answer, and they are asked for again', async () => {
    const { search, lost } = made();
    lost.add('fr');
    expect(await search.answer({ query: 'vps' })).toMatchObject({ results: [], failed: ['en', 'fr'] });
    lost.clear();
    expect(ids(await search.answer({ query: 'vps' }))[0]).toBe('acme/vps/end-of-term');
  });

  test('nor while warming up, which never rejects', async () => {
    const { search, lost, asked } = made();
    lost.add('fr');
    await expect(search.warmUp()).resolves.toBeUndefined();
    expect(asked).toContain('fr');
  });
});

describe('the last answer', () => {
  const query = 'remboursement colis suivi';

  test('is given again to whoever asks the same', async () => {
    const { search, texts } = made({ answer: found('guide:basics/parcels') });
    const [one, two] = await Promise.all([search.answer({ query }), search.answer({ query })]);
    expect(two).toBe(one);
    expect(await search.answer({ query })).toBe(one);
    const { length } = texts;
    await search.answer({ query: 'suivi remboursement' });
    expect(texts.length).toBeGreaterThan(length);
  });

  test.each([
    ['filters', { query, kind: 'guide' } as const, 10],
    ['numbers', { query }, 20],
  ])('is another one with other %s', async (_, state, shown) => {
    const { search } = made({ answer: found('guide:basics/parcels') });
    const one = await search.answer({ query }, 10);
    expect(await search.answer(state, shown)).not.toBe(one);
  });

  test.each<[string, EngineAnswer]>([
    ['that lacks a language', FAILED],
    ['that lacks a part', { kind: 'found', hits: [], partial: true }],
  ])('%s is not kept', async (_, first) => {
    let answers = 0;
    const { search } = made({
      answer: (locale, extracts) => {
        answers += 1;
        return answers <= 9 ? first : found('guide:basics/parcels')(locale, extracts);
      },
    });
    const one = await search.answer({ query });
    answers = 9;
    const two = await search.answer({ query });
    expect(two).not.toBe(one);
    expect(two).toMatchObject({ failed: [], partial: false });
  });
});
