import type { RightValue } from '../catalogue/schemas/rights.ts';
import { FORMAT_LOCALES, type Locale } from './locales.ts';

type Counted = Exclude<RightValue['unit'], 'percent' | 'EUR' | 'CHF' | 'CAD'>;

const UNITS: Readonly<Record<Locale, Readonly<Record<Counted, readonly [one: string, many: string]>>>> = {
  en: {
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    employee: ['employee', 'employees'],
    'monthly-price': ['monthly price', 'monthly prices'],
  },
  fr: {
    day: ['jour', 'jours'],
    'working-day': ['jour ouvrable', 'jours ouvrables'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
    employee: ['salarié', 'salariés'],
    'monthly-price': ['prix mensuel', 'prix mensuels'],
  },
};

/**
 * A number of a right in words, kept on one line. Its qualifier is for machines: the sentence around it says it.
 *
 * @example formatRightValue({ amount: 15000, unit: 'EUR', qualifier: 'exact' }, 'fr') // '15 000 €'
 */
export function formatRightValue({ amount, unit }: RightValue, locale: Locale): string {
  const tag = FORMAT_LOCALES[locale];
  if (unit === 'percent') return new Intl.NumberFormat(tag, { style: 'percent' }).format(amount / 100);
  if (unit === 'EUR' || unit === 'CHF' || unit === 'CAD')
    return new Intl.NumberFormat(tag, { style: 'currency', currency: unit, maximumFractionDigits: 0 }).format(
      amount,
    );
  const [one, many] = UNITS[locale][unit];
  const word = new Intl.PluralRules(tag).select(amount) === 'one' ? one : many;
  return `${new Intl.NumberFormat(tag).format(amount)}\u00A0${word.replace(' ', '\u00A0')}`;
}
