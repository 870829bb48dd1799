import { z } from 'zod';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { permanentPath } from '../../../urls.ts';

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
export const API_VERSION = 2;

export const version = z.literal(API_VERSION);

/** A value in every language of the site. */
export function perLocale<T extends z.ZodType>(value: T) {
  return z.object(Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<Locale, T>);
}

export const language = z.enum(LOCALES);

/** A path of the site, to be resolved against the address of the file. */
export const path = z.string().regex(/^\//);

export const permanent = z.string().regex(new RegExp(`^${permanentPath('[a-z]+').replaceAll('.', '\\.')}$`));

export const kind = z.enum(['plan', 'guide']);
