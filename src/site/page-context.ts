import { loadCatalogue } from '../catalogue/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ViewContext, viewContext } from './context.ts';

/** What a page of this repository's site is made with. Apart from `context.ts`, because it reads the content. */
export function pageContext(locale: Locale): ViewContext {
  return viewContext(loadCatalogue(), locale);
}
