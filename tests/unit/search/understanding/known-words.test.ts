import { expect, test } from 'vitest';
import { tokens } from '../../../../src/search/text/tokens.ts';
import { idleIn, isAsked, strangeWords } from '../../../../src/search/understanding/known-words.ts';
import { indexAlone, wholeData } from '../site.ts';

const data = wholeData();

test.each([
  ['cancel', []],
  ['please', ['en']],
  ['kindly', ['en']],
  ['svp', ['fr']],
  // With a letter typed twice it says no more.
  ['kindlly', ['en']],
  ['', []],
])('"%s" says nothing in %j', (word, locales) => {
  expect([...new Set(idleIn(tokens(word)[0], data))]).toEqual(locales);
});

test.each([
  ['résilier mon vps', []],
  ['refund 2024 ipv4', []],
  ['mx plan', []],
  ['mx zplan', ['zplan']],
  ['globe x', []],
  ['thème', []],
  ['them weather', []],
  ['colis suivis', []],
  ['réslier domian', ['reslier', 'domian']],
])('of "%s" may be slips: %j', (query, strange) => {
  expect(strangeWords(tokens(query), data).map(({ folded }) => folded)).toEqual(strange);
});

test.each([
  ['cancel', true, true],
  // Learnt, and not sure by itself.
  ['password', true, false],
  ['parcels', false, false],
  ['constructor', false, false],
])('an example has "%s": %s, as far as the index tells: %s', (word, learnt, sure) => {
  const [token] = tokens(word);
  expect(token && isAsked(token, data)).toBe(learnt);
  expect(token && isAsked(token, indexAlone())).toBe(sure);
});
