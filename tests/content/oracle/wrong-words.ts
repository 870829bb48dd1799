import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import type { RuleRow } from './row.ts';

/** What is compared with a row: a text per language, and the tags that it cites. */
export interface Read {
  readonly text: (locale: Locale) => string;
  readonly cites: (locale: Locale) => ReadonlySet<string>;
}

/** What the page fails to say, says although it must not, or does not cite. */
export function wrongWords(
  { text, cites }: Read,
  { says = {}, never = {}, sources = [] }: Pick<RuleRow, 'says' | 'never' | 'sources'>,
): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const read = text(locale);
    const cited = cites(locale);
    return [
      ...Object.entries(says)
        .filter(([, wording]) => !wording[locale === 'en' ? 0 : 1].test(read))
        .map(([fact]) => `${locale} does not say: ${fact}`),
      ...Object.entries(never).flatMap(([fact, pattern]) => {
        const found = pattern.exec(read)?.[0];
        return found === undefined ? [] : [`${locale} must not say: ${fact} ("${found}")`];
      }),
      ...sources.filter((tag) => !cited.has(tag)).map((tag) => `${locale} does not cite ${tag}`),
    ];
  });
}
