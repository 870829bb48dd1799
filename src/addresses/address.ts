import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts';

/**
 * An address with the language taken out, as the ledger writes it.
 *
 * @example patternOf('/fr/guides/') // { pattern: '/{lang}/guides/', locale: 'fr' }
 * @example patternOf('/api/plans.json') // { pattern: '/api/plans.json', locale: undefined }
 */
export function patternOf(url: string): { readonly pattern: string; readonly locale: Locale | undefined } {
  const [, first] = url.split('/');
  if (!isLocale(first)) return { pattern: url, locale: undefined };
  return { pattern: `/{lang}${url.slice(first.length + 1)}`, locale: first };
}

/** The address in one language; the reverse of `patternOf`. */
export function inLanguage(pattern: string, locale: Locale | undefined): string {
  return locale === undefined ? pattern : pattern.replace('/{lang}/', () => `/${locale}/`);
}

/** The addresses of a page that exists in every language. */
export function everywhere(path: (locale: Locale) => string): readonly string[] {
  return LOCALES.map(path);
}
