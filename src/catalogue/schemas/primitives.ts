import { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';

export const ID_FORM = 'lower-case letters, digits and single hyphens';

/** Lower-case words joined by hyphens: the form of every id, and so of every URL segment. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `must be ${ID_FORM}`);

const text = z.string().trim().min(1, 'must not be empty');

/** A text in every language of the site. Grammar of the text: see `catalogue/text.ts`. */
export const localized = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, text])) as Record<Locale, typeof text>,
);
export type Localized = z.infer<typeof localized>;

/** A text that exists in some languages only, such as the label of a portal. */
export const partlyLocalized = z
  .strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, text.optional()])) as Record<
      Locale,
      z.ZodOptional<typeof text>
    >,
  )
  .refine((value) => LOCALES.some((locale) => value[locale] !== undefined), 'needs at least one language');

/** Several words per language: other names, older labels. */
export const localizedLists = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, z.array(text).default([])])) as Record<
    Locale,
    z.ZodDefault<z.ZodArray<typeof text>>
  >,
);

/**
 * An address of somebody else's. What browsers would mend in silence, and a name before the host, which makes another
 * host look like the one that is meant, are refused.
 */
export const address = z
  .url({ protocol: /^https$/ })
  .refine((url) => !/^\s*https:/i.test(url) || /^https:\/\/[^\s"<>\\`@/]+(?:\/[^\s"<>\\`]*)?$/.test(url), {
    error: 'must be an address without spaces, quotes or a user',
  });

/** A calendar day, `2026-11-22`. Some YAML readers turn it into a `Date`, at midnight UTC. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a date such as 2026-11-22'),
);

/**
 * Four or six letters that can be read out on the telephone: consonant and vowel in turn,
 * without the pairs that sound or look alike (c/k/q, i/l, h, j, w, x, y).
 */
export const code = z
  .string()
  .regex(/^(?:[bdfgkmnprstvz][aeiou]){2,3}$/, 'must be two or three syllables such as "bavo"');

/**
 * Where a statement comes from. `high`: stated plainly by the provider. `medium`: stated, but old,
 * in one language only, or read from the portal's own texts. `low`: reported, not confirmed.
 * `advice: true` marks what is our own recommendation and has no source.
 */
export const evidence = {
  sources: z.array(z.string().min(1)).default([]),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  advice: z.boolean().default(false),
};
export type Confidence = 'high' | 'medium' | 'low';
