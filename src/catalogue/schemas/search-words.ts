import { z } from 'zod';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { id, localized } from './primitives.ts';
import { ROUTE_IDS } from './route.ts';
import { TOPICS } from './site.ts';

/**
 * Words people use, as typed or said: case, accents, hyphens, plurals and doubled letters do not matter.
 * `*` after at least three letters stands for any ending, ` … ` for up to three words in between,
 * and of words with `/` between any one will do.
 */
const phrase = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => text.split(/\s+/).every((word) => word === '…' || word.split('/').every(Boolean)), {
    error: 'has a "/" with no word on one side of it: move/take',
  })
  .refine((text) => longest(text) <= 60, {
    error: 'is too long for something to be typed: at most 60 characters',
  })
  .refine((text) => text.split(/[\s/]+/).every((word) => !word.includes('*') || /^[^*]{3,}\*$/.test(word)), {
    error: 'has a "*" that does not end a word of at least three letters: cancel*',
  })
  .refine((text) => !/^…|…$/.test(text), { error: 'must not begin or end with "…"' });

/** In characters, of what may be typed for it. */
const longest = (text: string): number =>
  text
    .split(/\s+/)
    .map((word) => Math.max(...word.split('/').map(({ length }) => length)))
    .reduce((sum, length) => sum + length + 1, -1);

const phrases = z.array(phrase).default([]);

const words = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, phrases])) as Record<Locale, typeof phrases>,
);
const NO_WORDS = words.parse({});

/** A concept that has no name elsewhere in the content, so that it has one here: the words of its chip. */
const named = words.extend({
  name: localized,
  /** Glossary entries whose terms are words for it too. */
  glossary: z.array(id).default([]),
});

/** `search.yaml`: what people say for the things that the catalogue has, beside their names and aliases there. */
export const searchWordsFile = z.strictObject({
  providers: z.record(id, words).default({}),
  families: z.record(id, words).default({}),
  /** By `provider/product`. */
  products: z.record(z.string(), words).default({}),
  topics: z.partialRecord(z.enum(TOPICS), named).default({}),
  routes: z.partialRecord(z.enum(ROUTE_IDS), named).default({}),
  /** What one guide answers, by `family/slug`: where a topic has several guides, or none fits. */
  guides: z.record(z.string(), named).default({}),
  /** What people type most, beside the names of things: the first answer knows these words, the others follow. */
  common: words.default(NO_WORDS),
  /** Words that say nothing about the subject: "comment", "please". */
  ignore: words.default(NO_WORDS),
  /** Real words that look like a slip of one of ours and must stay what they are. */
  keep: z.array(phrase).default([]),
  /** Subjects this site does not treat: who asks about them, and about no way of leaving, is told so. */
  untreated: words.default(NO_WORDS),
  /** Companies this site says nothing about. */
  elsewhere: z.array(phrase).default([]),
});
export type SearchWords = z.infer<typeof searchWordsFile>;

/** A site whose editors have added no words of their own. */
export const NO_SEARCH_WORDS: SearchWords = searchWordsFile.parse({});
