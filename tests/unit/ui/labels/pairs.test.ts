import { describe, expect, it } from 'vitest';
import { counterparts } from '../../../../src/ui/labels/pairs.client.ts';

const LABELS = [
  { en: 'Confirm', fr: 'Valider' },
  { en: 'Confirm', fr: 'Confirmer' },
  { en: 'Send', fr: 'Envoyer' },
  { en: 'Submit', fr: 'Envoyer' },
  { en: 'Public Cloud', fr: 'Public Cloud' },
  { fr: 'Télécom' },
];

describe('what a label is called in the other language', () => {
  it.each([
    ['Send', 'en', ['Envoyer']],
    ['Confirm', 'en', ['Valider', 'Confirmer']],
    ['Envoyer', 'fr', ['Send', 'Submit']],
    ['Public Cloud', 'fr', []],
    ['Télécom', 'fr', []],
  ] as const)('%s, read in "%s"', (text, locale, expected) => {
    expect(
      counterparts(LABELS, locale)
        .get(text)
        ?.map((each) => each.text),
    ).toEqual(expected);
  });

  it('names the language of each', () => {
    expect(counterparts(LABELS, 'en').get('Send')).toEqual([{ text: 'Envoyer', lang: 'fr' }]);
  });

  it('knows nothing that the portal does not print in this language', () => {
    expect(counterparts(LABELS, 'en').has('Télécom')).toBe(false);
    expect(counterparts(LABELS, 'en').has('Valider')).toBe(false);
  });
});
