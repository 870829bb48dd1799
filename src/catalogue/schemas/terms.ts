import { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';

/**
 * A phrase to look for. Case does not matter, a space stands for any white space, and `*` for any
 * letters: `publi*`.
 */
const phrase = z.string().trim().min(1, 'must not be empty');

const terms = z
  .array(
    z.strictObject({
      use: z.string().trim().min(1).describe('The right words.'),
      not: z.array(phrase).min(1).describe('What must not stand instead.'),
      why: z.string().trim().min(1).optional().describe('Why, for those who meet the finding.'),
    }),
  )
  .default([]);

/** `terms.yaml`: one term per thing, in each language. */
export const termsFile = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, terms])) as Record<Locale, typeof terms>,
);
export type Terms = z.infer<typeof termsFile>;

/** A site whose editors refuse no words. */
export const NO_TERMS: Terms = termsFile.parse({});
