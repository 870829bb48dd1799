import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { understand } from '../../src/search/understand.ts';
import { catalogue } from './content.ts';
import { answerFromFacets, DATA, firstAnswer } from './search-data.ts';

/** A service and a provider that the catalogue has, whichever these are. */
const SERVICE = catalogue.providers[0]?.products[0]?.name.fr ?? 'no service';
const PROVIDER = catalogue.providers[0]?.name ?? 'no provider';

const ask = (query: string, locale: (typeof LOCALES)[number] = 'fr') =>
  answerFromFacets(understand(query, DATA), {}, locale);

describe('what people say', () => {
  test.each([
    ['le bouton résilier a disparu', 'basics/button-missing'],
    ['annuler la résiliation', 'basics/undo-a-cancellation'],
    ['j’ai résilié par erreur', 'basics/undo-a-cancellation'],
    ['undo cancelation', 'basics/undo-a-cancellation'],
    ['transfer a domain', 'domains/transfer-a-domain-instead'],
  ])('"%s" → %s', (query, id) => {
    expect(firstAnswer(query, 'fr')).toBe(id);
  });

  test('answers the same on a page of either language, each in its own', () => {
    const [inEnglish, inFrench] = LOCALES.map((locale) => ask(`comment virer ${SERVICE}`, locale).results);
    expect(inEnglish).not.toEqual([]);
    expect(inEnglish?.map(({ article }) => article.id)).toEqual(inFrench?.map(({ article }) => article.id));
    expect(inEnglish?.every(({ url, foreign }) => url.startsWith('/en/') && !foreign)).toBe(true);
    expect(inFrench?.every(({ url, foreign }) => url.startsWith('/fr/') && !foreign)).toBe(true);
  });

  test('lists no article twice', () => {
    const ids = ask(PROVIDER).results.map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was understood', () => {
  test.each([
    'tarte aux pommes',
    'cancel netflix',
    'résilier mon forfait Orange',
    'prix d’un vps',
    'qsdfghjklm',
    'comment faire ?',
  ])('"%s" is nothing of ours', (query) => {
    expect(understand(query, DATA).verdict).toBe('nothing');
    expect(ask(query).results).toEqual([]);
  });

  test('a real word near one of ours stays what it is', () => {
    expect(understand('theme', DATA).corrections).toEqual([]);
  });

  test('no text makes it throw, and none takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        const { concepts, words } = understand(query, DATA);
        for (const { at } of concepts) for (const position of at) expect(words[position]).toBeDefined();
      }),
      { numRuns: 200 },
    );
    for (const hostile of [
      'résilier '.repeat(1200),
      'a'.repeat(10_000),
      "l'".repeat(5000),
      'annul '.repeat(2000),
    ]) {
      const start = performance.now();
      understand(hostile, DATA);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  test('words joined in any order of concepts are all found again', () => {
    const names = DATA.lexicon.concepts
      .filter(({ type }) => type === 'product')
      .map(({ forms }) => forms.fr[0] ?? '');
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter(Boolean)),
        fc.constantFrom(PROVIDER, 'résilier'),
        (name, word) => {
          expect(understand(`${name} ${word}`, DATA).concepts.length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});

describe('filters', () => {
  test('count what the others leave, and narrow to what they say', () => {
    const understanding = understand(SERVICE, DATA);
    const all = answerFromFacets(understanding, {}, 'en');
    for (const { value, count } of all.facets.provider) {
      const narrowed = answerFromFacets(understanding, { provider: value }, 'en');
      expect(narrowed.results.length).toBe(count);
      expect(narrowed.facets.provider).toEqual(
        all.facets.provider.map((facet) => ({ ...facet, current: facet.value === value })),
      );
      expect(narrowed.results.every(({ article }) => article.provider === value)).toBe(true);
    }
    expect(all.facets.provider).not.toEqual([]);
  });

  test('the language chosen decides which version is shown', () => {
    const [result] = answerFromFacets(understand(SERVICE, DATA), { language: 'en' }, 'fr').results;
    expect(result).toMatchObject({ locale: 'en', foreign: true, alsoIn: ['fr'] });
  });
});
