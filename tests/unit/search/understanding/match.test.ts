import { expect, test } from 'vitest';
import { stopWordIn } from '../../../../src/search/text/stop-words.ts';
import { said, tokens } from '../../../../src/search/text/tokens.ts';
import { makeLexicon, type Wording } from '../../../../src/search/understanding/lexicon.ts';
import { findPhrases, type Match } from '../../../../src/search/understanding/match.ts';

const wording = (type: Wording['type'], id: string, ...forms: readonly string[]): Wording => ({
  type,
  id,
  locale: 'en',
  name: id,
  forms: forms.map(said),
});

const LEXICON = makeLexicon(
  [
    wording('provider', 'acme', 'Acme'),
    wording('product', 'vps', 'VPS'),
    wording('product', 'vps-pro', 'VPS Pro'),
    wording('product', 'mx', 'MX Plan'),
    wording('product', 'domain', 'domain name', 'nom de domaine'),
    wording('product', 'long', 'one two three four five six seven eight nine'),
    wording('product', 'house', 'site of the house'),
    wording('product', 'red', 'house big red'),
    wording('route', 'now', 'right away'),
    wording('family', 'pro', 'Pro services'),
  ],
  [],
);

const found = (query: string, isMeant?: (match: Match) => boolean): readonly string[] => {
  const words = tokens(query);
  const isIdle = (position: number): boolean => stopWordIn(words[position]?.folded ?? '').length > 0;
  return findPhrases(words, LEXICON, isIdle, isMeant)
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ at, meaning }) => `${meaning.concepts[0]?.id} ${at.join()}`);
};

test.each([
  ['vps', ['vps 0']],
  ['the longest one', []],
  ['acme vps pro', ['acme 0', 'vps-pro 1,2']],
  ['mxplan', ['mx 0']],
  ['mx-plan now', ['mx 0,1']],
  // Little words inside a name, and a name without its little words.
  ['nom de mon domaine', ['domain 0,3']],
  ['nom domaine', ['domain 0,1']],
  // Some other word is not inside it.
  ['nom tres beau domaine', []],
  ['domain of my name', ['domain 0,3']],
  // No word is part of two.
  ['vps pro services', ['vps-pro 0,1']],
  ['vps, pro services', ['vps-pro 0,1']],
  ['vps vps', ['vps 0', 'vps 1']],
  ['vps right away', ['vps 0', 'now 1,2']],
  // The one with more words that say something.
  ['site of the house big red', ['red 3,4,5']],
  // Eight words at the most.
  ['one two three four five six seven eight nine', []],
  ['', []],
])('"%s" names %j', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('what is not meant leaves its words to others', () => {
  expect(found('vps pro services', ({ meaning }) => meaning.concepts[0]?.id !== 'vps-pro')).toEqual([
    'vps 0',
    'pro 1,2',
  ]);
});
