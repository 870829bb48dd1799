import type { Catalogue } from '../catalogue/model.ts';
import { oncePer } from '../catalogue/once-per.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { typography } from '../i18n/typography.ts';
import { entriesOf } from './entries.ts';

/** What a code stands for: the same guide or plan in every language. */
export interface PermanentLink {
  readonly code: string;
  readonly choices: readonly { readonly locale: Locale; readonly title: string; readonly href: string }[];
}

/** Every code of the site with what it leads to. */
export const permanentLinks = oncePer((catalogue: Catalogue): readonly PermanentLink[] =>
  entriesOf(catalogue).map((entry) => ({
    code: entry.code,
    choices: LOCALES.map((locale) => {
      const { title, lang, path } = entry.in[locale];
      return { locale, title: typography(title, lang), href: path };
    }),
  })),
);
