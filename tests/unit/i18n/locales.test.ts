import { describe, expect, test } from 'vitest';
import { FEW, LOCALES, SINGULAR } from '../../../src/i18n/locales.ts';

const COUNTS = Array.from({ length: FEW }, (_, count) => count);

describe.each(LOCALES)('counts in "%s"', (locale) => {
  test('take the singular where the rules of the language say so', () => {
    const rules = new Intl.PluralRules(locale);
    expect(SINGULAR[locale]).toEqual(COUNTS.filter((count) => rules.select(count) === 'one'));
  });

  test('are written in plain digits while they are few', () => {
    expect(COUNTS.map((count) => count.toLocaleString(locale))).toEqual(COUNTS.map(String));
  });
});
