import { describe, expect, test } from 'vitest';
import { piecesOf, vocabularyOf } from '../../../../src/integrations/search/word-pieces.ts';
import { madeUpWord } from '../../search/many-providers.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

test('the words of texts are folded, sorted, and each there once', () => {
  expect(vocabularyOf(["L'abonnement, l’Abonnement. À 14 jours", 'e-mail x 365'])).toEqual([
    'abonnement',
    'email',
    'jours',
  ]);
});

const PROVIDERS = CATALOGUE.providers.map(({ id }) => id);

const wordsOf = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

describe('pieces', () => {
  const many = [...new Set(Array.from({ length: 9000 }, (_, index) => madeUpWord(index)))].sort();
  const pieces = piecesOf(
    { en: many, fr: ['aaa', ...many.slice(0, 10), 'zzz'] },
    new Set(),
    PROVIDERS,
    CATALOGUE,
  );

  test('hold every word of each language, in order', () => {
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ words }) => wordsOf(words.en))).toEqual(many);
    expect(pieces.flatMap(({ words }) => wordsOf(words.fr))).toEqual(['aaa', ...many.slice(0, 10), 'zzz']);
  });

  test('are of one part of the alphabet each, and not too large', () => {
    for (const { words } of pieces) expect(wordsOf(words.en).length).toBeLessThanOrEqual(4000);
    const last = pieces.map(({ words }) => [...wordsOf(words.en), ...wordsOf(words.fr)].sort().at(-1) ?? '');
    expect(last).toEqual(last.toSorted());
  });

  test('are none where there are no words', () => {
    expect(piecesOf({ en: [], fr: [] }, new Set(), PROVIDERS, CATALOGUE)).toEqual([]);
  });
});

describe('words for products that stand apart', () => {
  const names = (apart: readonly string[], providers = PROVIDERS) =>
    Object.assign(
      {},
      ...piecesOf({ en: ['cancel'], fr: [] }, new Set(apart), providers, CATALOGUE).map(
        (piece) => piece.names,
      ),
    );
  const globexs = ['globex/vps', 'globex/post'];

  test('lead to their providers', () => {
    expect(names(globexs)).toMatchObject({ cube: ['globex'], poste: ['globex'], machine: ['globex'] });
    expect(names(globexs)).not.toHaveProperty('disk');
    expect(names(['acme/vps', 'acme/disk', ...globexs])).toMatchObject({
      vps: ['acme', 'globex'],
      disk: ['acme'],
    });
  });

  test('are those of these products, and not of others of the provider', () => {
    expect(names(['globex/post'])).toHaveProperty('poste');
    expect(names(['globex/post'])).not.toHaveProperty('cube');
  });

  test('of which more providers have one than anybody looks at lead to the first', () => {
    const [globex] = CATALOGUE.providers.slice(1);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const providers = ids.map((id) => ({
      ...(globex as NonNullable<typeof globex>),
      id,
      products: (globex?.products ?? []).map((each) => ({ ...each, provider: id })),
    }));
    const [piece] = piecesOf({ en: [], fr: [] }, new Set(ids.map((id) => `${id}/vps`)), ids, {
      ...CATALOGUE,
      providers,
    });
    expect(piece?.names.vps).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are with the name of a provider that no index names', () => {
    expect(names([], ['acme'])).toEqual({ globex: ['globex'] });
  });

  test('are none where nothing stands apart', () => {
    expect(names([])).toEqual({});
  });
});
