import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { en } from '../../../src/i18n/messages/en/index.ts';
import { runByProvider as runByProviderEn } from '../../../src/i18n/messages/en/run-by-provider.ts';
import { fr } from '../../../src/i18n/messages/fr/index.ts';
import { runByProvider as runByProviderFr } from '../../../src/i18n/messages/fr/run-by-provider.ts';
import { type MessageKey, translator } from '../../../src/i18n/translate.ts';

const MESSAGES = { en, fr };
const OTHERWISE = { en: runByProviderEn, fr: runByProviderFr };

/** Every message of a language: its key, its namespace in front, and its words. */
function messages(locale: 'en' | 'fr'): readonly (readonly [key: string, words: string])[] {
  const ordinary = Object.entries(MESSAGES[locale]).flatMap(([namespace, own]) =>
    Object.entries(own).map(([key, words]) => [`${namespace}.${key}`, words] as const),
  );
  const otherwise = Object.entries(OTHERWISE[locale]).map(
    ([key, words]) => [`otherwise ${key}`, words] as const,
  );
  return [...ordinary, ...otherwise];
}

function parameters(words: string): readonly string[] {
  return [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

describe('a message', () => {
  test('takes its parameters and is typographically finished', () => {
    const title = { phrase: "un VPS de l'hébergeur" };
    expect(translator('fr')('facts.title.end-of-term', title)).toBe(
      'Résilier un VPS de l’hébergeur à son échéance',
    );
    expect(translator('en')('facts.title.end-of-term', { phrase: 'a VPS' })).toBe(
      'Cancel a VPS at the end of its term',
    );
    expect(translator('fr')('facts.ends.delay', { ends: 'Tout de suite', delay: '3 jours' })).toBe(
      'Tout de suite\u202F; la disparition complète peut prendre 3\u00A0jours',
    );
  });

  test.each([
    ['en', 0, '0 guides'],
    ['en', 1, '1 guide'],
    ['en', 2, '2 guides'],
    ['fr', 0, '0 guide'],
    ['fr', 1, '1 guide'],
    ['fr', 2, '2 guides'],
  ] as const)('counts in %s: %i', (locale, count, words) => {
    expect(translator(locale)('pages.guides.count', { count })).toBe(words);
  });

  test('that does not exist throws', () => {
    const t = translator('en');
    expect(() => t('wizard.nothing' as MessageKey)).toThrow(
      'message "wizard.nothing" does not exist in "en"',
    );
  });

  test('asks for the same parameters in every language', () => {
    const english = new Map(messages('en').map(([key, words]) => [key, parameters(words)]));
    expect(Object.fromEntries(messages('fr').map(([key, words]) => [key, parameters(words)]))).toEqual(
      Object.fromEntries(english),
    );
  });

  test.each(LOCALES)('in "%s" is typed plainly: display puts the typography in', (locale) => {
    expect(messages(locale).filter(([, words]) => /[\u00A0\u202F\u2060’]| {2}|^\s|\s$/.test(words))).toEqual(
      [],
    );
  });

  test('holds no duration: values do', () => {
    const duration = /\d+ ?(?:h\b|hours?|days?|jours?|mois|months?)/;
    const found = LOCALES.flatMap((locale) => messages(locale)).filter(([, words]) => duration.test(words));
    expect(found).toEqual([]);
  });
});
