import { z } from 'zod';
import { address, day, id, localized } from './primitives.ts';

/** `families.yaml`: what the catalogue and the guides are organised by, in display order. */
export const familiesFile = z.strictObject({
  families: z.array(
    z.strictObject({
      id,
      kind: z
        .enum(['product', 'other', 'topic'])
        .describe(
          '`product`: has its own row on the first question. `other`: under "Something else". `topic`: guides only.',
        ),
      icon: z.enum(['server', 'vps', 'domain', 'hosting', 'email', 'telecom', 'other']),
      name: localized,
      hint: localized,
    }),
  ),
});
export type Family = z.infer<typeof familiesFile>['families'][number];

/** What a document can be. The last three say what the law or a registry's policy is, or explain it officially. */
const SOURCE_KINDS = [
  'provider-guide',
  'provider-portal',
  'provider-terms',
  'founding-document',
  'third-party',
  'law',
  'regulator',
  'registry',
] as const;

/** Texts that change where they stand: the day of the copy that was read belongs to what is said of them. */
const READ_KINDS: ReadonlySet<(typeof SOURCE_KINDS)[number]> = new Set(['law', 'regulator', 'registry']);

/** `sources.yaml`: every document a fact may cite, by its tag. */
const source = z
  .strictObject({
    title: z.string().min(1),
    lang: z.enum(['en', 'fr']).describe('Language of the title.'),
    publisher: z.string().min(1),
    date: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, month or day')
      .optional()
      .describe('Date of the document itself, as precise as it is known: `2026-01-19`, `2022-03`, `2020`.'),
    url: address.optional(),
    kind: z.enum(SOURCE_KINDS),
    read: z
      .string()
      .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'must be a month or a day')
      .optional()
      .describe('When it was read, as precise as that is known.'),
    short: localized
      .optional()
      .describe('Its name in a sentence, where articles of it are quoted: "French Consumer Code".'),
  })
  .refine(({ kind, read }) => !READ_KINDS.has(kind) || read !== undefined, {
    path: ['read'],
    error: 'is missing; a law, a regulator or a registry may have changed its text since',
  });
export const sourcesFile = z.record(z.string(), source);
export type Source = z.infer<typeof sourcesFile>[string];

/** `glossary.yaml`: the words of the site, paired. */
export const glossaryFile = z.strictObject({
  entries: z.array(
    z.strictObject({
      id,
      term: localized,
      note: localized.optional().describe('Explanation of the word or of its trap.'),
    }),
  ),
});
export type GlossaryEntry = z.infer<typeof glossaryFile>['entries'][number];

/** What a guide can answer. The search knows words for each. */
export const TOPICS = [
  'cancel',
  'undo-cancellation',
  'before-you-cancel',
  'auto-renewal',
  'contacts',
  'after-cancellation',
  'data-backup',
  'immediate-cancellation',
  'domain-transfer',
  'refund',
  'withdrawal',
  'close-account',
  'button-missing',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The head of a guide. Its id comes from its path: `{family}/{slug}`. */
export const guideHead = z.strictObject({
  title: z.string().min(1).max(75),
  description: z.string().min(40).max(190),
  topic: z.enum(TOPICS),
  code: z
    .string()
    .regex(/^(?:[bdfgkmnprstvz][aeiou]){2,3}$/, 'must be two or three syllables such as "bavo"')
    .describe('Codes are the same in every language and never reused.'),
  provider: id.optional(),
  products: z.array(z.string()).default([]),
  next: z
    .string()
    .optional()
    .describe("Where the closing button leads: a plan, a product's question, or a family's."),
  cta: z
    .strictObject({ to: z.string(), text: z.string().min(1).max(45) })
    .optional()
    .describe(
      'What the closing button does where a plan to cancel is not what the reader came for: where to, and its words.',
    ),
  related: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
  checked: day,
  order: z.number().int().default(50),
});
export type GuideHead = z.infer<typeof guideHead>;
