import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { readQuery } from '../../../src/search/query.ts';
import { LONGEST_QUERY, tidy } from '../../../src/search/tidy.ts';

describe('what is looked for', () => {
  test.each([
    ['fr', "l'abonnement", ['abonnement']],
    ['fr', 'l’abonnement', ['abonnement']],
    ['fr', "jusqu'à l'échéance", ['échéance']],
    ['fr', "aujourd'hui", ['aujourd', 'hui']],
    ['fr', 'Comment résilier mon VPS ?', ['résilier', 'vps']],
    ['fr', 'Résilier RÉSILIER', ['résilier']],
    ['fr', 'mise en œuvre', ['mise', 'oeuvre']],
    ['fr', 'e-\u2060mail', ['email']],
    ['fr', 'e-mails', ['emails']],
    ['fr', 'nom de domaine .fr', ['nom', 'domaine', 'fr']],
    ['fr', 'de', ['de']],
    ['en', 'How do I cancel my VPS?', ['cancel', 'vps']],
    ['en', "OVHcloud's portal", ['ovhcloud', 'portal']],
    ['en', 'auto-renew', ['auto', 'renew']],
    ['en', 'MX-Plan', ['mx', 'plan']],
    ['en', '"exact words"', ['exact', 'words']],
    ['en', 'ovh.com', ['ovh', 'com']],
    ['en', '  ', []],
    ['en', '?!', []],
  ] as const)('%s "%s"', (locale, raw, terms) => {
    expect(readQuery(raw, locale).terms).toEqual(terms);
  });

  test('what was typed is kept for the field and the messages', () => {
    expect(readQuery('  Résilier\n mon  VPS ? ', 'fr').text).toBe('Résilier mon VPS ?');
  });

  test('terms are never more than twelve, never empty, and free of apostrophes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom(...LOCALES),
        (raw, locale) => {
          const { terms } = readQuery(raw, locale);
          expect(terms.length).toBeLessThanOrEqual(12);
          for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        },
      ),
    );
  });
});

describe('tidying', () => {
  test('cuts what is too long, and no character in half', () => {
    expect(tidy('é'.repeat(300))).toBe('é'.repeat(LONGEST_QUERY));
    expect(Array.from(tidy('🚪'.repeat(300)))).toHaveLength(LONGEST_QUERY);
  });

  test('is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => tidy(tidy(raw)) === tidy(raw)),
    );
  });
});
