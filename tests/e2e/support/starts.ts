import type { Locale } from '../../../src/i18n/locales.ts';
import { cancelPath, homePath } from '../../../src/urls.ts';

/** The two places where a customer begins. */
export const STARTS: readonly { readonly name: string; readonly path: (locale: Locale) => string }[] = [
  { name: 'the home page', path: homePath },
  { name: 'the first question', path: (locale) => cancelPath(locale) },
];
