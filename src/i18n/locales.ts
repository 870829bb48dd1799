/**
 * The languages of the site. Adding one here makes the type checker and the content check
 * ask for everything that is missing: messages, content fields and guides.
 */
export const LOCALES = ['en', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** How a language names itself, for the language switch; never translated. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

/** The `og:locale` form of each language. */
export const OPEN_GRAPH_LOCALES: Readonly<Record<Locale, string>> = { en: 'en_GB', fr: 'fr_FR' };

/** The BCP 47 tag that dates and numbers are formatted with: day before month in both. */
export const FORMAT_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The way each language is written; pages from right to left get a stylesheet that turns the drawings. */
export const DIRECTIONS: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', fr: 'ltr' };

/**
 * The counts below `FEW` that take the singular, where people wait for the first one: asking the browser takes a phone
 * fifty milliseconds. A test holds it against `Intl`, and that such counts are written in these digits.
 */
export const SINGULAR: Readonly<Record<Locale, readonly number[]>> = { en: [1], fr: [0, 1] };
export const FEW = 1_000;

/** The value of `dir` for text in a language; left out where it goes without saying. */
export function directionOf(locale: Locale | undefined): 'rtl' | undefined {
  return locale !== undefined && DIRECTIONS[locale] === 'rtl' ? 'rtl' : undefined;
}

/** True when `value` is the code of a language the site has. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The languages other than `locale`, in the order of the site. */
export function otherLocales(locale: Locale): readonly Locale[] {
  return LOCALES.filter((other) => other !== locale);
}

/** Something that every language has one of. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;

/**
 * The value of every language.
 *
 * @example perLocale((locale) => translator(locale)('search.title')).fr // "Recherche"
 */
export function perLocale<T>(valueOf: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, valueOf(locale)])) as Record<Locale, T>;
}

/** The routes of a page that every language has, as Astro's `getStaticPaths` wants them. */
export const localePaths = () => LOCALES.map((locale) => ({ params: { locale } }));
