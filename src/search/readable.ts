import type { Locale } from '../i18n/locales.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const JOINER = '\u2060';

/**
 * Puts back what `plain` took away, as far as a reader would notice.
 *
 * @example readable("au coeur de l'espace client : oui", 'fr') // "au cœur de l’espace client : oui", no-break space
 */
export function readable(text: string, locale: Locale): string {
  const curled = text.replace(/(?<=[\p{L}\p{N}])'/gu, '’').replace(/\b([Ee])-(?=mail)/g, `$1-${JOINER}`);
  if (locale !== 'fr') return curled;
  return (
    curled
      // At the end of a piece the next one is what was marked.
      .replace(/(?<=(?<!\p{L})(?:[cdjlmnst]|qu)’) (?=e-|$)/giu, '')
      .replace(/oe(?=u)/g, 'œ')
      .replace(/Oe(?=u)/g, 'Œ')
      .replace(/ (?=[;!?])/g, NARROW)
      .replace(
        / (?=:)|(?<=«) | (?=»)|(?<=\d) (?=(?:h|jours?|mois|ans?)(?!\p{L}))|(?<=[\p{L}\p{N})])(?=: )/gu,
        NO_BREAK,
      )
  );
}
