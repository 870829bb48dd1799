import { FORMAT_LOCALES, type Locale } from './locales.ts';

/**
 * A calendar day in words. The day is taken as it stands, in no time zone.
 *
 * @param iso `2026-11-22`, `2026-11` or `2026`
 * @example formatDay('2026-11-22', 'fr') // '22 novembre 2026'
 */
export function formatDay(iso: string, locale: Locale): string {
  const [year = '1970', month, day] = iso.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const text = new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
