import { describe, expect, test } from 'vitest';
import { INDEX_VERSION, type ProviderFile } from '../../../../src/search/files/index-file.ts';
import { modelOf } from '../../../../src/search/files/packed-model.ts';
import { dataOf } from '../../../../src/search/files/read-index.ts';
import { mendSlips } from '../../../../src/search/understanding/mend.ts';
import { FILES, indexAlone, indexOf, piecesIn, restIn, wholeData } from '../site.ts';

const data = wholeData();
const one = { locale: 'en', index: indexOf(FILES, 'en'), apart: [] } as const;
const alone = indexAlone();

const article = (id: string, given = data) => given.articles.find((each) => each.id === id);

describe('two languages', () => {
  test('are one article with two titles', () => {
    expect(article('acme/vps/end-of-term')).toEqual({
      id: 'acme/vps/end-of-term',
      kind: 'plan',
      provider: 'acme',
      families: ['vps'],
      products: ['acme/vps'],
      topic: null,
      route: 'end-of-term',
      languages: ['en', 'fr'],
      titles: {
        en: 'Cancel an Acme VPS at the end of its term',
        fr: 'Résilier un VPS Acme à son échéance',
      },
    });
    expect(new Set(data.articles.map(({ kind, id }) => kind + id)).size).toBe(data.articles.length);
  });

  test('have a title of their own word for word', () => {
    expect(article('acme/domain/transfer')?.titles.en).toBe('Take $& to {} another company’s');
  });

  test('may lack a guide', () => {
    expect(article('basics/parcels')).toMatchObject({ languages: ['fr'], titles: { fr: 'Les colis' } });
    expect(article('basics/parcels', alone)).toMatchObject({
      languages: ['fr'],
      titles: { fr: 'Les colis' },
    });
  });

  test('have their names and their words together', () => {
    expect(data.names.get('acme/disk')).toEqual({ en: 'Cloud Disk', fr: 'Disque Cloud' });
    expect(data.names.get('refunds')).toEqual({ en: 'Refunds', fr: 'Remboursements' });
    expect(data.lexicon.phrases.has('diskcloud')).toBe(false);
    expect(data.lexicon.phrases.get('disquecloud')?.meaning.locales).toEqual(['fr']);
  });

  test('have the first one’s wizard', () => {
    expect(alone.ways).toHaveLength(indexOf(FILES, 'en').products.length);
    expect(data.ways).toHaveLength(alone.ways.length + restIn(FILES).ways.length);
  });
});

test('an article stands in its own family first, then in those of its products', () => {
  expect(article('vps/acme-vps')?.families).toEqual(['vps']);
  expect(article('acme/mail/alone/end-of-term')?.families).toEqual(['email', 'domains']);
});

test('plans come before guides, in the order of the site', () => {
  const kinds = data.articles.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('plan')).toBeLessThan(kinds.indexOf('guide'));
  expect(data.articles[0]?.id).toBe('acme/vps/end-of-term');
});

test('asks say what answers them', () => {
  expect(data.asks.get('end')).toEqual({ answers: ['plan'], route: undefined, elsewhere: false });
  expect(data.asks.get('transfer')).toEqual({
    answers: ['domains/transfer'],
    route: 'transfer',
    elsewhere: true,
  });
  expect(data.notCovered).toBe('basics/not-covered');
});

test('ways lead on from products, families and families with providers', () => {
  expect(data.ways).toContainEqual({
    asks: 'variant',
    family: 'email',
    provider: 'acme',
    product: 'acme/mail',
    common: false,
    segments: ['email', 'acme', 'mail'],
  });
  expect(data.ways).toContainEqual({ asks: 'provider', family: 'vps', common: false, segments: ['vps'] });
});

describe('what is asked', () => {
  test('is told by all that was learnt, where the rest is there', () => {
    expect(data.model).toBe(modelOf(restIn(FILES).model));
    expect(alone.model).toBeUndefined();
  });

  test('is told by the sure words of the languages that are loaded', () => {
    expect(alone.sure).toEqual(new Map([['cancel', 'end']]));
    expect(data.sure.get('resilier')).toBe('end');
  });

  test('has a name once the rest is there', () => {
    expect(data.names.get('end')).toEqual({ en: 'Cancel', fr: 'Résilier' });
    expect(alone.names.get('end')).toEqual({ en: 'end' });
  });
});

test('what is named seldom, and what is not covered, comes with the rest', () => {
  expect(data.lexicon.phrases.has('umbrela')).toBe(true);
  expect(alone.lexicon.phrases.has('umbrela')).toBe(false);
  expect(alone.notCovered).toBeUndefined();
});

test('words of pages are those of the pieces, and without pieces there are none', () => {
  expect(data.vocabularies.map(({ locale, holds }) => [locale, holds('colis')])).toEqual([
    ['en', false],
    ['fr', true],
  ]);
  expect(piecesIn(FILES)).toHaveLength(1);
  expect(alone.vocabularies).toEqual([]);
});

test('slips are mended where all is there', () => {
  expect(data.mend).toBe(mendSlips);
  expect(alone.mend).toBeUndefined();
});

test('products that stand apart are added in their language, with their provider', () => {
  const apart: ProviderFile = {
    version: INDEX_VERSION,
    stamp: '',
    provider: ['far', 'Far', ['far', 'faraway']],
    products: [
      [
        'far/vps',
        ['vps'],
        'Far VPS',
        ['vps', 'far vps'],
        ['farbox'],
        ['route'],
        [[null, 'a Far VPS', ['ticket']]],
      ],
    ],
    guides: [['vps/far', 'cancel', 'far', ['far/vps'], 'Far away']],
  };
  const more = dataOf([{ ...one, apart: [apart] }], undefined, [], undefined);
  expect(article('far/vps/ticket', more)?.titles).toEqual({ en: 'Ask support to end a Far VPS' });
  expect(article('vps/far', more)?.provider).toBe('far');
  expect(more.lexicon.phrases.get('vps')?.meaning.concepts.map(({ id }) => id)).toEqual([
    'acme/vps',
    'globex/vps',
    'far/vps',
  ]);
  expect(more.lexicon.phrases.get('farawai')?.meaning.concepts.map(({ id }) => id)).toEqual(['far']);
  expect(more.names.get('far')).toEqual({ en: 'Far' });
  expect(more.lexicon.phrases.get('farbox')?.meaning.loose).toBe(true);
  expect(more.ways).toContainEqual(expect.objectContaining({ product: 'far/vps', asks: 'route' }));
});
