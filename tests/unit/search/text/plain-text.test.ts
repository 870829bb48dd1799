import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, plain, readable, tidy } from '../../../../src/search/text/plain-text.ts';

describe('characters for the index', () => {
  test.each([
    ['l’abonnement', "l'abonnement"],
    ['lʼabonnement', "l'abonnement"],
    ['les clients’ et 24’', "les clients' et 24'"],
    ['e-\u2060mail', 'e-mail'],
    ['résilier\u202F?', 'résilier ?'],
    ['24\u00A0h', '24 h'],
    ['cœur, Œuvre, ex æquo', 'coeur, Oeuvre, ex aequo'],
    ['ré\u00ADsi\u200Blier', 'résilier'],
  ])('"%s" becomes "%s"', (typeset, expected) => {
    expect(plain(typeset)).toBe(expected);
  });

  test('nothing is left to do the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plain(plain(text)) === plain(text)));
  });
});

describe('characters for the reader', () => {
  test.each([
    ["au coeur de l'oeuvre", 'au cœur de l’œuvre'],
    ['Vraiment ? Oui !', 'Vraiment\u202F? Oui\u202F!'],
    ['Prend fin : demain', 'Prend fin\u00A0: demain'],
    ['Prend fin: demain', 'Prend fin\u00A0: demain'],
    ['à 10:30', 'à 10:30'],
    ['le bouton « Oui »', 'le bouton «\u00A0Oui\u00A0»'],
    ["jusqu'à 24 h avant, 7 jours, 2 heures", 'jusqu’à 24\u00A0h avant, 7\u00A0jours, 2 heures'],
    ['coexister', 'coexister'],
    ['un e-mail', 'un e-\u2060mail'],
    ["suivez l' e-mail", 'suivez l’e-\u2060mail'],
    ["qu' ", 'qu’'],
  ])('French "%s" becomes "%s"', (text, expected) => {
    expect(readable(text, 'fr')).toBe(expected);
  });

  test('English gets its apostrophes and keeps its spaces', () => {
    expect(readable("the provider's rule : none", 'en')).toBe('the provider’s rule : none');
  });
});

describe('a query for the field', () => {
  test('is one line without doubled spaces', () => {
    expect(tidy('  Résilier\n mon \u0007 VPS ? ')).toBe('Résilier mon VPS ?');
  });

  test('is cut where it is too long, and no character in half', () => {
    expect(tidy('é'.repeat(300))).toBe('é'.repeat(LONGEST_QUERY));
    expect(Array.from(tidy('🚪'.repeat(300)))).toHaveLength(LONGEST_QUERY);
  });

  test('is tidied once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => tidy(tidy(raw)) === tidy(raw)),
    );
  });
});
