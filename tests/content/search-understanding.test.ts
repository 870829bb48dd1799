import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { understand } from '../../src/search/understanding/understand.ts';
import { catalogue } from './content.ts';
import { answer, EVERYTHING, firstAnswer, LOCAL, offered, understood } from './search-data.ts';

/** A service and a provider that the catalogue has, whichever these are. */
const SERVICE = catalogue.providers[0]?.products[0]?.name.fr ?? 'no service';
const PROVIDER = catalogue.providers[0]?.name ?? 'no provider';

describe('what people say', () => {
  test.each([
    ['le bouton résilier a disparu', 'basics/button-missing'],
    ['annuler la résiliation', 'basics/undo-a-cancellation'],
    ['j’ai résilié par erreur', 'basics/undo-a-cancellation'],
    ['undo cancelation', 'basics/undo-a-cancellation'],
    ['transfer a domain', 'domains/transfer-a-domain-instead'],
  ])('"%s" → %s', async (query, id) => {
    expect(await firstAnswer(query, 'fr')).toBe(id);
  });

  test('is answered the same on a page of either language, each in its own', async () => {
    const [inEnglish, inFrench] = await Promise.all(
      LOCALES.map(async (locale) => (await answer(`comment virer ${SERVICE}`, locale)).results),
    );
    expect(inEnglish).not.toEqual([]);
    expect(inEnglish?.map(({ article }) => article.id)).toEqual(inFrench?.map(({ article }) => article.id));
    expect(inEnglish?.every(({ url, foreign }) => url.startsWith('/en/') && !foreign)).toBe(true);
    expect(inFrench?.every(({ url, foreign }) => url.startsWith('/fr/') && !foreign)).toBe(true);
  });

  test('leads to the same on a page of either language, once everything is there', () => {
    const queries = [
      ...catalogue.providers.flatMap(({ name, products }) =>
        products.flatMap((product) => LOCALES.map((locale) => `${product.name[locale]} ${name}`)),
      ),
      ...catalogue.asks.flatMap(({ en, fr }) => [...en.slice(0, 5), ...fr.slice(0, 5)]),
    ];
    const different = queries.filter((query) => {
      const [one, ...others] = LOCALES.map((locale) => offered(query, EVERYTHING[locale], locale).join());
      return others.some((other) => other !== one);
    });
    expect(different).toEqual([]);
  });

  test('lists no article twice', async () => {
    const ids = (await answer(PROVIDER)).results.map(({ article }) => article.id);
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is not ours', () => {
  test.each([
    'tarte aux pommes',
    'cancel netflix',
    'résilier mon forfait Orange',
    'qsdfghjklm',
    'recette de cuisine facile',
  ])('"%s" is answered with nothing', async (query) => {
    expect((await answer(query)).results).toEqual([]);
  });

  test.each(catalogue.search.elsewhere)('a subscription of %s is somebody else’s', async (company) => {
    for (const query of [`cancel ${company}`, `résilier mon abonnement ${company}`])
      expect((await answer(query)).results.filter(({ article }) => article.kind === 'plan')).toEqual([]);
  });

  test('what is known not to be covered is said by its name, with the section that tells', async () => {
    const known = catalogue.providers.flatMap(({ id, notCovered }) =>
      notCovered.map((each) => ({ id: `${id}/${each.id}`, name: each.name.fr })),
    );
    // What one provider sells under a name is answered, whatever another does not cover.
    const sold = new Set(
      catalogue.providers.flatMap(({ products }) =>
        products.flatMap((each) => [each.name.fr, ...each.aliases.fr].map((name) => name.toLowerCase())),
      ),
    );
    const lost: string[] = [];
    for (const { id, name } of known) {
      const asked = (name.split(',')[0]?.replace(/\(.*?\)/g, '') ?? '').trim();
      if (sold.has(asked.toLowerCase())) continue;
      const { notCovered, results } = await answer(asked);
      const isPlan = results.some(({ article }) => article.kind === 'plan');
      if (isPlan || !notCovered.some((each) => each.id === id && each.url?.includes('#'))) lost.push(name);
    }
    expect(lost).toEqual([]);
  });
});

describe('what was understood', () => {
  test('a real word near one of ours stays what it is', async () => {
    expect((await understood('theme')).corrections).toEqual([]);
  });

  test('no text makes it throw, and none takes long', async () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...LOCALES),
        (query, locale) => {
          const { concepts, words } = understand(query, EVERYTHING[locale]);
          for (const { at } of concepts) for (const position of at) expect(words[position]).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
    for (const hostile of [
      'résilier '.repeat(1200),
      'a'.repeat(10_000),
      "l'".repeat(5000),
      'annul '.repeat(2000),
      'xqzt vbnm '.repeat(100),
    ]) {
      const start = performance.now();
      understand(hostile, EVERYTHING.fr);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  test.each(['__proto__', 'constructor', 'toString valueOf', 'hasOwnProperty', 'prototype __proto__'])(
    '"%s" is a word like any other',
    async (query) => {
      expect((await understood(query)).words).toHaveLength(query.split(' ').length);
      expect((await LOCAL.en.offers({ query })).length).toBeGreaterThanOrEqual(0);
    },
  );

  const named = catalogue.providers.flatMap((provider) =>
    provider.products.map((product) => ({ path: `${provider.id}/${product.id}`, provider, product })),
  );

  test.each(named)(
    '$path is found by its name beside its provider’s',
    async ({ path, provider, product }) => {
      for (const locale of LOCALES) {
        const name = product.name[locale].replace(/\s*\([^)]*\)/g, '');
        const { concepts } = await understood(`${name} ${provider.name}`, locale);
        const ids = concepts.flatMap((concept) => concept.ids);
        expect(ids).toContain(path);
        expect(ids).toContain(provider.id);
      }
    },
  );
});

describe('filters', () => {
  test('count what the others leave, and narrow to what they say', async () => {
    const all = await answer(SERVICE, 'en');
    expect(all.facets.provider).not.toEqual([]);
    for (const { value, count } of all.facets.provider) {
      const narrowed = await answer(SERVICE, 'en', { provider: value });
      expect(narrowed.results.length).toBe(count);
      expect(narrowed.facets.provider).toEqual(
        all.facets.provider.map((facet) => ({ ...facet, current: facet.value === value })),
      );
      expect(narrowed.results.every(({ article }) => article.provider === value)).toBe(true);
    }
  });

  test('the language chosen decides which version is shown', async () => {
    const { results } = await answer(SERVICE, 'fr', { language: 'en' });
    expect(results[0]).toMatchObject({ locale: 'en', foreign: true, alsoIn: ['fr'] });
  });
});
