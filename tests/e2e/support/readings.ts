import { test } from '@playwright/test';
import { DEFAULT_LOCALE, FORMAT_LOCALES, LOCALES, type Locale } from '../../../src/i18n/locales.ts';

/** The tag of tests without JavaScript: tests/config/playwright.config.ts runs them by themselves. */
const NO_SCRIPT = '@no-script';

/** The same tests for a reader of each language. */
export function inEveryLanguage(tests: (locale: Locale) => void): void {
  for (const locale of LOCALES) {
    test.describe(`in ${locale}`, { tag: `@${locale}` }, () => {
      test.use({ locale: FORMAT_LOCALES[locale] });
      tests(locale);
    });
  }
}

/** The same tests with JavaScript on and off: what a page says must not depend on it. */
export function withAndWithoutScript(tests: (locale: Locale, scripted: boolean) => void): void {
  inEveryLanguage((locale) => {
    for (const scripted of [true, false]) {
      const name = scripted ? 'with JavaScript' : 'without JavaScript';
      test.describe(name, { tag: scripted ? [] : [NO_SCRIPT] }, () => {
        test.use({ javaScriptEnabled: scripted });
        tests(locale, scripted);
      });
    }
  });
}

/** One language per test where both would say the same twice: they take turns. */
export function localeInTurn(turn: number): Locale {
  return LOCALES[turn % LOCALES.length] ?? DEFAULT_LOCALE;
}
