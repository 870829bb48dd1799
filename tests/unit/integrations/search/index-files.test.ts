import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { MOST_OF_INDEX } from '../../../../src/integrations/search/index-files.ts';
import { learnAsks } from '../../../../src/integrations/search/learn-asks.ts';
import { packed } from '../../../../src/integrations/search/near-articles.ts';
import { examplesOf } from '../../../../src/integrations/search/read-examples.ts';
import {
  type ConceptRow,
  INDEX_VERSION,
  type ProviderFile,
} from '../../../../src/search/files/index-file.ts';
import { modelOf, packModel } from '../../../../src/search/files/packed-model.ts';
import { stem } from '../../../../src/search/text/tokens.ts';
import { asksOf } from '../../../../src/search/understanding/asks.ts';
import { madeUpWord, manyProviders, providerName } from '../../search/many-providers.ts';
import {
  FILES,
  type Files,
  fileOf,
  filesOf,
  indexOf,
  piecesIn,
  restIn,
  VOCABULARIES,
} from '../../search/site.ts';
import { ask } from '../../search/site-asks.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

describe('the files of a small site', () => {
  test('are those that the search reads, and none of a provider', () => {
    expect([...FILES.keys()].toSorted()).toEqual(
      [
        'about-en',
        'about-fr',
        'en',
        'fr',
        'labels-en',
        'labels-fr',
        'pages-en',
        'pages-fr',
        'rest',
        'words-0',
      ].toSorted(),
    );
  });

  test('belong together, and say of which version they are', () => {
    const stamps = [...FILES.values()].map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(1);
    expect([...FILES.values()].every(({ version }) => version === INDEX_VERSION)).toBe(true);
  });

  test('are stamped by what they hold', () => {
    const stamp = (files: Files): string => indexOf(files, 'en').stamp;
    expect(stamp(filesOf(CATALOGUE))).toBe(stamp(FILES));
    expect(stamp(filesOf({ ...CATALOGUE, guides: CATALOGUE.guides.slice(1) }))).not.toBe(stamp(FILES));
  });

  test('say how people ask: in the index the sure words of its language', () => {
    const { model, languages, ways, notCovered } = restIn(FILES);
    expect(model).toEqual(packModel(learnAsks(examplesOf(CATALOGUE, VOCABULARIES))));
    expect(indexOf(FILES, 'en').sure).toEqual({ 0: ['cancel'] });
    expect(indexOf(FILES, 'fr').sure).toEqual({ 0: ['resilier'] });
    expect(languages.fr.asks.slice(0, 2)).toEqual(['Résilier', 'Résilier tout de suite']);
    expect(languages.fr.concepts).toContainEqual(['term', 'term', 'échéance', ['echeance']]);
    expect(ways).toContainEqual(['vps', 'acme', 'product', 'vps', 'acme']);
    expect(notCovered).toBe('basics/not-covered');
  });

  test('name in the index what is named often, and the others in the rest', () => {
    const types = (rows: readonly ConceptRow[]) => [...new Set(rows.map(([type]) => type))].toSorted();
    expect(types(indexOf(FILES, 'en').concepts)).toEqual(['family', 'provider', 'route', 'uncovered']);
    expect(types(restIn(FILES).languages.en.concepts)).toEqual(['elsewhere', 'term']);
  });

  test('say what there is, in the language of each', () => {
    const { families, providers, asks, ignore, keep, pieces } = indexOf(FILES, 'fr');
    expect(families[0]).toEqual(['vps', 'vps (fr)']);
    expect(providers).toEqual([
      ['acme', 'Acme'],
      ['globex', 'Globex'],
    ]);
    expect(asks.slice(0, 2)).toEqual([
      ['end', ['plan']],
      ['end-now', ['plan'], 'immediate'],
    ]);
    expect(asks.find(([id]) => id === 'transfer')?.slice(1)).toEqual([['domains/transfer'], 'transfer', 1]);
    expect({ ignore, keep, pieces }).toEqual({
      ignore: ['svp'],
      keep: ['theme'],
      pieces: ['cancel'],
    });
  });
});

describe('with thirty providers of twenty products', () => {
  const many = manyProviders(30, 20);
  const files = filesOf(many);
  const en = indexOf(files, 'en');
  const apart = en.providers.flatMap(([id, , own]) => (own ? [id] : []));

  test.each(LOCALES)('the index of "%s" keeps to its bytes', (locale) => {
    expect(packed(indexOf(files, locale))).toBeLessThanOrEqual(MOST_OF_INDEX);
  });

  test('the best known products of each provider stand in it, the others in a file of its', () => {
    expect(en.providers).toHaveLength(32);
    expect(apart).toHaveLength(30);
    for (const [id, , own] of en.providers) {
      expect(en.products.some(([path]) => path.startsWith(`${id}/`))).toBe(true);
      for (const locale of LOCALES) expect(files.has(`${locale}-${id}`)).toBe(own === 1);
    }
    expect(fileOf<ProviderFile>(files, 'fr-host-29').provider[0]).toBe('host-29');
  });

  test('nothing is lost between the files', () => {
    const own = apart.map((id) => fileOf<ProviderFile>(files, `en-${id}`));
    const products = [en, ...own].flatMap((file) => file.products.map(([path]) => path));
    expect(new Set(products).size).toBe(products.length);
    expect(products).toHaveLength(6 + 30 * 20);
    const guides = [en, ...own].flatMap((file) => file.guides.map(([id]) => id));
    expect(guides).toContain('vps/last-host');
    // It is found by its text, if at all.
    expect(guides).not.toContain('vps/about-the-last');
    expect(en.guides.map(([id]) => id)).not.toContain('vps/last-host');
  });

  test('ways lead on from families for every provider', () => {
    const ways = new Set(restIn(files).ways.map(([, provider]) => provider));
    for (const [id] of en.providers) expect(ways.has(id)).toBe(true);
  });
});

test('of more providers than forty the others are found by the words of their names', () => {
  const files = filesOf(manyProviders(45, 2));
  const { providers, concepts } = indexOf(files, 'en');
  expect(providers).toHaveLength(40);
  expect(concepts.filter(([type]) => type === 'provider')).toHaveLength(40);
  expect(restIn(files).ways.some(([, provider]) => provider === 'host-44')).toBe(false);
  const names = Object.assign({}, ...piecesIn(files).map((piece) => piece.names));
  expect(names[providerName(44).toLowerCase()]).toEqual(['host-44']);
});

describe('with more sure words in the examples than fit', () => {
  const wordy = {
    ...manyProviders(30, 20),
    asks: [
      ...CATALOGUE.asks,
      ...Array.from({ length: 40 }, (_, number) =>
        ask(`made-up-${number}`, ['basics/refunds'], {
          en: Array.from({ length: 300 }, (__, index) => {
            // The first but one are the commonest.
            const [one, two] = [index % 90, Math.floor((index % 90) / 3)];
            return [one, two].map((word) => madeUpWord(number * 90 + word)).join(' ');
          }),
          fr: ['rien'],
        }),
      ),
    ],
  };
  const files = filesOf(wordy);
  const { sure, asks } = indexOf(files, 'en');
  const { model } = restIn(files);

  test('the index has the commonest, and keeps to its bytes', () => {
    const has = Object.values(sure).flat();
    expect(has.length).toBeGreaterThan(100);
    expect(has.length).toBeLessThan(40 * 30);
    for (const commonest of [1, 91, 181]) expect(has).toContain(stem(madeUpWord(commonest)));
    expect(packed(indexOf(files, 'en'))).toBeLessThanOrEqual(MOST_OF_INDEX);
  });

  test('and each is likely to say the same with all that was learnt, the end half as much', () => {
    const toEnd = asks.flatMap(([id, answers]) => (answers.includes('plan') ? [id] : []));
    for (const [place, words] of Object.entries(sure))
      for (const word of words) {
        const shares = asksOf([word, '<service>'], modelOf(model));
        const id = asks[Number(place)]?.[0] ?? '';
        const end = toEnd.reduce((sum, ask) => sum + (shares.get(ask) ?? 0), 0);
        const [share, least] = id === 'end' ? [end, 0.25] : [shares.get(id) ?? 0, 0.5];
        expect(share).toBeGreaterThanOrEqual(least);
      }
  });
});
