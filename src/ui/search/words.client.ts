import { FEW, isLocale, SINGULAR } from '../../i18n/locales.ts';

export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * Puts values into a text, as they are: `$&` in them means nothing, and a name that no value has stays.
 *
 * @example fill('{count} answers', { count: 7 }) // "7 answers"
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/**
 * A count with its noun, in the language of the page.
 *
 * @param locale as the page says it; one that the site does not have is left to the browser
 */
export function counted(plural: Plural, count: number, locale: string): string {
  const few = isLocale(locale) && count < FEW;
  const isOne = few ? SINGULAR[locale].includes(count) : new Intl.PluralRules(locale).select(count) === 'one';
  return fill(isOne ? plural.one : plural.other, { count: few ? count : count.toLocaleString(locale) });
}
