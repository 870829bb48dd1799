import { expect, test } from 'vitest';
import { chipsOf } from '../../../src/search/chips.ts';
import type { Understanding, Understood } from '../../../src/search/understanding.ts';

const concept = (name: string, ids: readonly string[], at: readonly number[]): Understood => ({
  type: 'product',
  ids,
  name: { en: name, fr: name },
  words: '',
  at,
});

const read = (query: string, concepts: readonly Understood[]): Understanding => ({
  query,
  words: query.split(' '),
  concepts,
  corrections: [],
  leftover: [],
  unknown: [],
  language: null,
  verdict: 'understood',
});

test('each thing understood can be taken out of the query', () => {
  const understanding = read('cancel my vps', [concept('Cancel', ['a'], [0]), concept('VPS', ['b'], [2])]);
  expect(chipsOf(understanding, 'en')).toEqual([
    { name: 'Cancel', queryWithout: 'my vps' },
    { name: 'VPS', queryWithout: 'cancel my' },
  ]);
});

test('what is called the same stands there once, and goes with all its words', () => {
  const understanding = read('mon site et hébergement', [
    concept('Hébergement web', ['a'], [1]),
    concept('Hébergement web', ['a', 'b'], [3]),
  ]);
  expect(chipsOf(understanding, 'fr')).toEqual([{ name: 'Hébergement web', queryWithout: 'mon et' }]);
});
