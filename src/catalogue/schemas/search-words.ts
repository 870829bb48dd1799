import { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { id, localized } from './primitives.ts';
import { ROUTE_IDS } from './route.ts';

/** Words people use, as typed or said: case, accents, hyphens, plurals and doubled letters do not matter. */
const phrase = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(60, 'is too long for something to be typed: at most 60 characters')
  .refine((text) => !/[*…]/.test(text), {
    error: 'is taken word for word: a "*" or "…" stands for nothing; write each form that people type',
  });

const phrases = z.array(phrase).default([]);

const words = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, phrases])) as Record<Locale, typeof phrases>,
);
const NO_WORDS = words.parse({});

/**
 * `search.yaml`: what people call the things that the catalogue has, beside their names and aliases there. What
 * they ask about them is learnt from `asks/`.
 */
export const searchWordsFile = z.strictObject({
  providers: z.record(id, words).default({}),
  families: z.record(id, words).default({}),
  products: z.record(z.string(), words).default({}).describe('By `provider/product`.'),
  routes: z
    .partialRecord(z.enum(ROUTE_IDS), words.extend({ name: localized }))
    .default({})
    .describe('Words for when and how; the name is that of the chip.'),
  notCovered: z.string().optional().describe('The guide that lists what is not covered.'),
  ignore: words.default(NO_WORDS).describe('Words that say nothing about the subject: "comment", "please".'),
  keep: z
    .array(phrase)
    .default([])
    .describe('Real words that look like a slip of one of ours and must stay what they are.'),
  elsewhere: z.array(phrase).default([]).describe('Companies this site says nothing about.'),
});
export type SearchWords = z.infer<typeof searchWordsFile>;

/** A site whose editors have added no words of their own. */
export const NO_SEARCH_WORDS: SearchWords = searchWordsFile.parse({});
