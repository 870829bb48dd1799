import { z } from 'zod';
import { address, id, localized } from './primitives.ts';
import { answerPath } from './unsure.ts';

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
      unsure: answerPath
        .optional()
        .describe('The answers of `unsure.yaml` that lead to its products, where they say nothing else.'),
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
