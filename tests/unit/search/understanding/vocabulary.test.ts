import { expect, test } from 'vitest';
import { makeVocabulary } from '../../../../src/search/understanding/vocabulary.ts';

const vocabulary = makeVocabulary('fr', 'remboursement separez serveur vps');

test('a word is known in any form, and held as it stands only', () => {
  expect(vocabulary.has('serveur')).toBe(true);
  expect(vocabulary.has('serveu')).toBe(false);
  expect(vocabulary.holds('serveur')).toBe(true);
  expect(vocabulary.holds('serveurs')).toBe(false);
});

test('a beginning is known, and words by their first letter', () => {
  expect(vocabulary.begins('rembou')).toBe(true);
  expect(vocabulary.begins('embou')).toBe(false);
  expect(vocabulary.startingWith('s')).toEqual(['separez', 'serveur']);
  expect(vocabulary.startingWith('z')).toEqual([]);
});

test('of no words nothing is known', () => {
  const none = makeVocabulary('fr', '');
  expect(none.has('')).toBe(false);
  expect(none.begins('')).toBe(false);
  expect(none.startingWith('')).toEqual([]);
});
