import type { Value } from '../catalogue/schemas/provider.ts';
import { FORMAT_LOCALES, type Locale, perLocale } from './locales.ts';

type Unit = Extract<Value, { kind: 'duration' }>['unit'];

const UNITS: Readonly<Record<Locale, Readonly<Record<Unit, readonly [one: string, many: string]>>>> = {
  en: { hour: ['hour', 'hours'], day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
  fr: { hour: ['h', 'h'], day: ['jour', 'jours'], month: ['mois', 'mois'], year: ['an', 'ans'] },
};

const QUALIFIERS: Readonly<
  Record<Locale, Readonly<Record<Extract<Value, { kind: 'duration' }>['qualifier'], string>>>
> = {
  en: { exact: '', about: 'about ', 'up-to': 'up to ', 'at-least': 'at least ', 'more-than': 'more than ' },
  fr: { exact: '', about: 'environ ', 'up-to': "jusqu'à ", 'at-least': 'au moins ', 'more-than': 'plus de ' },
};

const RANGE: Readonly<Record<Locale, string>> = { en: 'to', fr: 'à' };

const NUMBERS = perLocale((locale) => new Intl.NumberFormat(FORMAT_LOCALES[locale]));
const PLURALS = perLocale((locale) => new Intl.PluralRules(FORMAT_LOCALES[locale]));

/**
 * A typed value in words, with no-break spaces between number and unit.
 *
 * @example formatValue({ kind: 'duration', amount: 24, unit: 'hour', … }, 'fr') // '24 h'
 */
export function formatValue(value: Value, locale: Locale): string {
  if (value.kind === 'day-of-month')
    return locale === 'en' ? `the ${ordinal(value.day)}` : `le ${value.day === 1 ? '1er' : value.day}`;
  const { amount, to, unit, qualifier } = value;
  const [one, many] = UNITS[locale][unit];
  const { format } = NUMBERS[locale];
  const number = to === undefined ? format(amount) : `${format(amount)} ${RANGE[locale]} ${format(to)}`;
  // One and a half is singular in French and plural in English.
  const word = PLURALS[locale].select(to ?? amount) === 'one' ? one : many;
  return `${QUALIFIERS[locale][qualifier]}${number}\u00A0${word}`;
}

function ordinal(day: number): string {
  const suffix = new Map([
    [1, 'st'],
    [2, 'nd'],
    [3, 'rd'],
  ]).get(day % 10);
  return `${day}${suffix && Math.floor(day / 10) !== 1 ? suffix : 'th'}`;
}
