import { describe, expect, test } from 'vitest';
import { textQueries } from '../../../../src/search/engine/text-query.ts';
import { literally, understand } from '../../../../src/search/understanding/understand.ts';
import { makeVocabulary } from '../../../../src/search/understanding/vocabulary.ts';
import { wholeData } from '../site.ts';

const site = wholeData();
const PAGES = {
  en: [
    'forgot',
    'password',
    'parcel',
    'parcels',
    'tracking',
    'late',
    'code',
    'machine',
    'refund',
    'vps',
    'box',
    'of',
    'is',
    'my',
  ],
  fr: ['colis', 'suivi', 'argent', 'code', 'machine', 'perdu', 'cloud', 'disque', 'remboursement'],
} as const;
const data = {
  ...site,
  vocabularies: [makeVocabulary('en', PAGES.en.join(' ')), makeVocabulary('fr', PAGES.fr.join(' '))],
};

const ask = (query: string, reader: 'en' | 'fr' = 'en') => textQueries(understand(query, data), data, reader);
const questions = (query: string): readonly string[] =>
  ask(query)[0]?.questions.map(({ terms }) => terms.join(' ')) ?? [];

describe('the text is not asked', () => {
  test.each([
    ['for names alone', 'acme vps'],
    ['for nothing', ''],
    ['for words that no page has', 'cancel xyzzyqwv'],
    ['where what is asked is sure', 'forgot my password lost'],
  ])('%s: "%s"', (_, query) => {
    expect(ask(query)).toEqual([]);
  });

  test.each([
    ['quite sure', 'en', 0.75, 0],
    ['not sure', 'en', 0.65, 1],
    ['quite sure of the other language', 'fr', 0.75, 1],
    ['very sure of the other language', 'fr', 0.99, 0],
  ] as const)('or is, where what is asked is %s', (_, reader, share, asked) => {
    const understanding = { ...understand('forgot my password lost', data), language: 'en' as const };
    const asks = new Map([['access', share]]);
    expect(textQueries({ ...understanding, asks }, data, reader)).toHaveLength(asked);
  });

  test('but where a word is left that no example has', () => {
    expect(ask('forgot my password lost parcel')).toHaveLength(1);
  });
});

describe('questions', () => {
  test('are the words as they stand together, all of them, with what is named, and without', () => {
    expect(questions('is refund of parcels')).toEqual(['"is refund of parcels"', 'refund parcels']);
    expect(questions('refund parcels vps')).toEqual([
      'refund parcels vps',
      'vps refund parcels',
      'refund parcels',
    ]);
    expect(questions('refund parcels cloud disk')).toEqual(['cloud disk refund parcels', 'refund parcels']);
  });

  test('are worth more the more of the query is no name', () => {
    const worth = (query: string): number => ask(query)[0]?.questions.at(-1)?.worth ?? 0;
    expect(worth('refund parcels')).toBeGreaterThan(worth('refund acme vps'));
    expect(ask('my parcel of refund')[0]?.questions[0]?.worth).toBe(14);
  });

  test('have terms of the glossary in the language of the pages', () => {
    const french = ask('perdu colis échéance').find(({ locale }) => locale === 'fr');
    expect(french?.questions[0]?.terms).toContain('echeance');
  });

  test('of what seems to be about something else are quotations only', () => {
    const quoted = textQueries(
      { ...understand('my parcels tracking is late', data), verdict: 'nothing' },
      data,
      'en',
    );
    expect(quoted).toMatchObject([
      { questions: [{ terms: ['"my parcels tracking is late"'], worth: 14 }], held: [], single: [] },
    ]);
  });
});

describe('words that pages hold as they are', () => {
  test('are those of four letters and more', () => {
    expect(ask('refund box parcels')[0]?.held).toEqual(['refund', 'parcels']);
    // "late" is held, "lates" is another form of it.
    expect(ask('refund lates')[0]?.held).toEqual(['refund']);
  });
});

test('one word is not asked for by itself as well', () => {
  expect(ask('code')[0]?.single).toEqual([]);
  expect(ask('refund parcels')[0]).toMatchObject({ single: ['refund', 'parcels'], leastShare: 2 / 3 });
  expect(ask('refund parcels vps')[0]).toMatchObject({ leastShare: 0 });
});

describe('the language', () => {
  test.each([
    ['is that whose pages have most of the words', 'suivi argent', 'en', ['fr']],
    ['is the reader’s among equals', 'code', 'fr', ['fr', 'en']],
    ['is the reader’s among equals', 'code', 'en', ['en', 'fr']],
  ] as const)('%s: "%s"', (_, query, reader, locales) => {
    expect(ask(query, reader).map(({ locale }) => locale)).toEqual(locales);
  });

  test('has no engine without the words of its pages', () => {
    expect(textQueries(understand('refund parcels', data), { ...data, vocabularies: [] }, 'en')).toEqual([]);
  });
});

test('words wanted exactly are asked for as they were typed', () => {
  const [query] = textQueries(literally('refund VPS', data), data, 'en');
  expect(query?.questions.map(({ terms }) => terms)).toEqual([['refund', 'vps']]);
});
