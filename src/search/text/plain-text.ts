import type { Locale } from '../../i18n/locales.ts';

/**
 * The characters a search can work with: typewriter apostrophes, ordinary spaces, no invisible characters,
 * no ligatures.
 *
 * Pagefind splits words at ' but not at ’, so that "l’abonnement" would only ever be found as
 * "labonnement"; a word joiner becomes part of the word after it; œ is not folded to oe.
 * Index and query therefore hold plain characters, and what is shown is dressed again (`readable`).
 *
 * @example plain('l’e-\u2060mail') // "l'e-mail"
 */
export function plain(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae');
}

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
      .replace(/(?<=(?<!\p{L})(?:[cdjlmnst]|qu)’) (?=\p{L}|$)/giu, '')
      .replace(/oe(?=u)/g, 'œ')
      .replace(/Oe(?=u)/g, 'Œ')
      .replace(/ (?=[;!?])/g, NARROW)
      .replace(
        / (?=:)|(?<=«) | (?=»)|(?<=\d) (?=(?:h|jours?|mois|ans?)(?!\p{L}))|(?<=[\p{L}\p{N})])(?=: )/gu,
        NO_BREAK,
      )
  );
}

/** Longer queries are pasted by accident; nothing is learnt from the rest. All fields that look for something use it. */
export const LONGEST_QUERY = 200;

/** What is looked at to find so much that is no space, and the most that such a field takes. */
export const LONGEST_TYPED = 10 * LONGEST_QUERY;

/** A query as it may stand in the field and the URL: one line, no doubled spaces, not too long. */
export function tidy(raw: string): string {
  const line = raw
    .slice(0, LONGEST_TYPED)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, LONGEST_QUERY).join('').trim();
}
