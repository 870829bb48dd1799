import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../../../src/integrations/search/read-examples.ts';
import { stem, tokens } from '../../../../src/search/text/tokens.ts';
import { findPhrases } from '../../../../src/search/understanding/match.ts';
import { wordsToAsk } from '../../../../src/search/understanding/understand.ts';
import { VOCABULARIES, wholeData } from '../../search/site.ts';
import { ask } from '../../search/site-asks.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

const read = (...en: readonly string[]): readonly string[] =>
  examplesOf({ ...CATALOGUE, asks: [ask('one', ['plan'], { en: [...en], fr: ['oui'] })] }, VOCABULARIES)
    .filter(({ locale }) => locale === 'en')
    .map(({ words }) => words.join(' '));

describe('names in examples have their place', () => {
  test.each([
    ['cancel {service} at {provider}', 'cancel <service> at <provider> #vps'],
    ['cancel VPS of Globex', 'cancel <service> of <provider> #vps'],
    ['cancel mx plan', 'cancel <service> #email'],
    ['move to {other}', 'mov to <other>'],
    ['move to Umbrella', 'mov to <other>'],
    ['end rack space', 'end <other>'],
    ['end of commitment', 'end of comitment'],
  ])('"%s"', (example, words) => {
    expect(read(example)).toEqual([words]);
  });

  test('as they have in a query', () => {
    // A word that is a product's and a family's is the product's in both.
    const { lexicon } = wholeData();
    for (const query of ['cancel vps', 'cancel my mail', 'mx plan domains', 'machine of acme']) {
      const typed = tokens(query);
      expect(read(query)).toEqual([
        wordsToAsk(
          typed,
          findPhrases(typed, lexicon, () => false),
        ).join(' '),
      ]);
    }
  });
});

describe('slips in examples', () => {
  const often = ['refund please', 'my refund', 'refund now'];

  test('are learnt as the word that is often meant', () => {
    expect(read(...often, 'refnud vps')).toContain('refund <service> #vps');
  });

  test('are none in names, in numbers, or where nothing is like them', () => {
    expect(read(...often, 'acme zebra refund1')).toContain('<provider> zebra refund1');
  });

  test('may be written often, where what is meant is much commoner', () => {
    const slips = Array.from({ length: 3 }, () => 'pasword');
    const meant = Array.from({ length: 24 }, () => 'password');
    expect(new Set(read(...slips, ...meant.slice(1)))).toEqual(new Set(['pasword', 'password'].map(stem)));
    expect(new Set(read(...slips, ...meant))).toEqual(new Set(['password'].map(stem)));
  });

  test('are none where a page has the word', () => {
    const often = Array.from({ length: 9 }, () => 'refunt');
    expect(read('refund', ...often)[0]).toBe('refund');
  });

  test('are none that nothing is often meant by', () => {
    expect(read('refund', 'refnud')).toEqual(['refund', 'refnud']);
  });
});

test('every example stands in its language, with its ask', () => {
  const all = examplesOf(CATALOGUE, VOCABULARIES);
  expect(all).toHaveLength(CATALOGUE.asks.reduce((sum, { en, fr }) => sum + en.length + fr.length, 0));
  expect(
    all.filter(({ ask: id, locale }) => id === 'end' && locale === 'fr').map(({ words }) => words[0]),
  ).toContain('resilier');
});
