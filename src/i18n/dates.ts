import { formatDay as formatWholeDay, parseDay } from '../plan/days.ts';
import { FORMAT_LOCALES, type Locale } from './locales.ts';

/**
 * A date in words, as precise as it is known. It is taken as it stands, in no time zone.
 *
 * @param iso `2026-11-22`, `2026-11` or `2026`
 * @example formatDay('2026-11-22', 'fr') // '22 novembre 2026', day and month kept on one line
 */
export function formatDay(iso: string, locale: Locale): string {
  const key = `${locale} ${iso}`;
  const known = inWords.get(key);
  if (known !== undefined) return known;
  const words = dayInWords(iso, locale);
  inWords.set(key, words);
  return words;
}

/** A format takes longer to make than anything else about a plan, and the pages share a few days. */
const inWords = new Map<string, string>();

function dayInWords(iso: string, locale: Locale): string {
  const whole = parseDay(iso);
  if (whole !== undefined) return formatWholeDay(whole, FORMAT_LOCALES[locale]);
  const [year = '1970', month] = iso.split('-');
  return new Intl.DateTimeFormat(FORMAT_LOCALES[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1));
}
