import type { Locale } from '../i18n/locales.ts';

/** A document that something is known from, as it is listed. */
export interface SourceView {
  /** Its place on the page about the site, which lists all of them. */
  readonly id: string;
  readonly title: string;
  readonly lang: Locale;
  readonly publisher: string;
  readonly date?: string;
  readonly href?: string;
}
