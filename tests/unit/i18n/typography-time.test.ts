import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { typography } from '../../../src/i18n/typography.ts';

/** How a hyphen was judged before: by looking back from each one. */
const LOOKING_BACK = /(?<=\p{L})(?<![./@]\S*)-\u2060?(?=\p{L}{1,5}(?![\p{L}\p{N}/@]|\.\p{L}))/gu;

test('hyphens are judged by all that stands before them in their word', () => {
  const unit = fc.constantFrom('a', 'é', 'mot', '-', '-', '.', '/', '@', ' ', '\n', '1', '\u2060');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      // Anything that only looking back would still change was not judged alike.
      expect(typography(text, 'fr')).toBe(typography(text, 'fr').replace(LOOKING_BACK, '-\u2060'));
      expect(typography(text, 'fr')).toBe(typography(text, 'en').replace(LOOKING_BACK, '-\u2060'));
    }),
    { numRuns: 2000 },
  );
});

test.each(['e-', 'e-.', 'a-/', "l'", '« ', ' ?', '1 h ', 'ex-', '@-a', '\u2060-'])(
  'a text of 100 kB of %j takes no longer than any other',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    for (const locale of LOCALES) {
      const begun = performance.now();
      typography(text, locale);
      // Milliseconds on an idle machine; seconds where each place looks back at all before it.
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  },
);
