import { describe, expect, test } from 'vitest';
import { coreOf } from '../../../src/integrations/search/core-wording.ts';
import type { Wording } from '../../../src/search/lexicon-file.ts';

const wording = (...en: readonly string[]): Wording => ({
  concepts: [
    { type: 'topic', ids: ['cancel'], name: { en: 'Cancel', fr: 'Résilier' }, forms: { en, fr: [] } },
  ],
  words: {
    ignore: { en: ['please', 'really'], fr: [] },
    keep: ['main'],
    untreated: ['buy'],
    elsewhere: ['Umbrella'],
  },
});

const kept = (words: readonly string[], ...forms: readonly string[]): readonly string[] =>
  coreOf(wording(...forms), words).concepts.flatMap(({ forms: { en } }) => en);

describe('of all wordings the first file has', () => {
  test.each([
    ['those of the words alone', ['cancel'], ['cancel', 'get rid'], ['cancel']],
    [
      'those with little words in between',
      ['domain', 'name'],
      ['name of the domain'],
      ['name of the domain'],
    ],
    ['another spelling of the words', ['licence'], ['licenses', 'license key'], ['licenses']],
    ['what the words spell together', ['mx', 'plan'], ['mxplan', 'mxplans pro'], ['mxplan']],
    ['any ending of a word', ['cancel'], ['cancel*', 'delet*'], ['cancel*']],
    ['what such an ending allows', ['cancel'], ['cancel*', 'cancellation … order'], ['cancel*']],
    [
      'what it allows together with another word',
      ['cancel', 'order'],
      ['cancel*', 'cancellation … order'],
      ['cancel*', 'cancellation … order'],
    ],
    [
      'of alternatives those that can be typed',
      ['move', 'domain'],
      ['move/shift … domain/name'],
      ['move … domain'],
    ],
    ['nothing of a phrase with a word missing', ['keep'], ['keep … after all … friend'], []],
    ['what is made of little words alone', [], ['don’t want', 'have it'], ['don’t want', 'have it']],
    ['words with a hyphen and an ending piece by piece', ['cancelled'], ['un-cancel*'], ['un-cancel*']],
  ])('%s', (_, words, forms, expected) => {
    expect(kept(words, ...forms)).toEqual(expected);
  });

  test('and of the words that are no concept those that can be typed', () => {
    const { words } = coreOf(wording('cancel'), ['please', 'umbrella']);
    expect(words).toEqual({
      ignore: { en: ['please'], fr: [] },
      keep: [],
      untreated: [],
      elsewhere: ['Umbrella'],
    });
  });

  test('and no concept without a word', () => {
    expect(coreOf(wording('cancel'), ['domain']).concepts).toEqual([]);
  });
});
