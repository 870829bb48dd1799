import { expect, test } from 'vitest';
import { chipsOf } from '../../../../src/search/response/chips.ts';
import type { Understood } from '../../../../src/search/understanding/understanding.ts';
import { understood } from '../made-understanding.ts';

const concept = (name: string, ids: readonly string[], at: readonly number[]): Understood => ({
  type: 'product',
  ids,
  name: { en: name, fr: name },
  loose: false,
  words: 'typed',
  at,
});

const NAMES = new Map([['end', { en: 'Cancel', fr: 'Résilier' }]]);

test('each thing understood can be taken out of the query', () => {
  const understanding = understood('my acme vps', {
    concepts: [concept('Acme', ['a'], [1]), concept('VPS', ['b'], [2])],
  });
  expect(chipsOf(understanding, NAMES, 'en')).toEqual([
    { name: 'Acme', queryWithout: 'my vps' },
    { name: 'VPS', queryWithout: 'my acme' },
  ]);
});

test('what is called the same stands there once, and goes with all its words', () => {
  const understanding = understood('mon site et hébergement', {
    concepts: [concept('Hébergement web', ['a'], [1]), concept('Hébergement web', ['a', 'b'], [3])],
  });
  expect(chipsOf(understanding, NAMES, 'fr')).toEqual([{ name: 'Hébergement web', queryWithout: 'mon et' }]);
});

test('what is without a name in this language is called as it was typed', () => {
  const understanding = understood('boîte', {
    concepts: [{ ...concept('x', ['a'], [0]), name: { fr: 'x' } }],
  });
  expect(chipsOf(understanding, NAMES, 'en')).toEqual([{ name: 'typed', queryWithout: '' }]);
});

test.each([
  ['likelier than all else', { end: 0.5, other: 0.5 }, ['Résilier']],
  ['only likelier than the others', { end: 0.4, other: 0.3 }, []],
  ['without a name', { other: 0.9 }, []],
])('what is asked comes first, if it is %s', (_, asks, names) => {
  const understanding = understood('résilier', { asks: new Map(Object.entries(asks)) });
  expect(chipsOf(understanding, NAMES, 'fr')).toEqual(names.map((name) => ({ name, queryWithout: null })));
});

test('what is asked is not said again where what is named is called the same', () => {
  const understanding = understood('cancel the cancel button vps', {
    asks: new Map([['end', 1]]),
    concepts: [
      { ...concept('cancel', ['term'], [0]), type: 'term' },
      concept('CANCEL', ['a'], [2]),
      concept('VPS', ['b'], [4]),
    ],
  });
  expect(chipsOf(understanding, NAMES, 'en').map(({ name }) => name)).toEqual(['Cancel', 'VPS']);
});
