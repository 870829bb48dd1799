import { z } from 'zod';
import { evidence, id, localized } from './primitives.ts';

/** As whom somebody orders. */
export const READERS = ['consumer', 'non-professional', 'small-business', 'business'] as const;
export type Reader = (typeof READERS)[number];

/** What somebody has a question about. */
export const OCCASIONS = ['ordered', 'running', 'renewed', 'ended', 'moving', 'unanswered'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** What has to be so for a right to be one; the interface has words for each. */
export const CONDITIONS = [
  'ordered-online',
  'ordered-by-telephone',
  'not-informed',
  'began-on-request',
  'fixed-term',
  'renewed-by-itself',
  'no-notice',
  'sold-online',
  'beyond-12-months',
  'terms-changed',
  'over-indebted',
  'bundle',
  'changes-provider',
  'inducement',
  'residential',
  'complained-in-writing',
] as const;
export type RightCondition = (typeof CONDITIONS)[number];

/** What a right comes to. `none`: nothing, which is what a limit says. */
export const CONSEQUENCES = [
  'withdrawal',
  'way-to-withdraw',
  'way-to-end',
  'free-exit',
  'refund',
  'pay-share-only',
  'nothing-owed',
  'fee-capped',
  'no-fee',
  'notice-due',
  'notice-capped',
  'term-capped',
  'compensation',
  'number-kept',
  'name-restorable',
  'name-movable',
  'data-returned',
  'mail-kept',
  'information',
  'penalty',
  'mediation',
  'none',
] as const;

/** What readers look for a right under, in the order of a page; `rights/topics.ts` says which right is under which. */
export const RIGHT_TOPICS = [
  'orders',
  'renewals',
  'telecom',
  'numbers',
  'names',
  'clouds',
  'unanswered',
] as const;
export type RightTopic = (typeof RIGHT_TOPICS)[number];

/** From when a period counts. */
export const EVENTS = [
  'contract',
  'told',
  'renewal',
  'termination',
  'request',
  'notice',
  'last-bill',
  'return',
  'end',
  'deletion',
  'expiry',
  'complaint',
] as const;
export type LegalEvent = (typeof EVENTS)[number];

export const RIGHT_UNITS = [
  'day',
  'working-day',
  'week',
  'month',
  'year',
  'percent',
  'employee',
  'monthly-price',
  'EUR',
  'CHF',
  'CAD',
] as const;

const value = z.strictObject({
  amount: z.number().positive(),
  unit: z.enum(RIGHT_UNITS),
  qualifier: z.enum(['exact', 'about', 'up-to', 'at-least', 'less-than']).default('exact'),
});
export type RightValue = z.infer<typeof value>;

/** A period that ends on a day: for a tool that takes the first day and gives the last. */
const deadline = z.strictObject({
  of: z
    .enum(['reader', 'provider', 'others'])
    .describe('Whose last day it is. `others`: the first on which others may have what was kept.'),
  values: z.array(id).min(1).describe('Values, one after the other.'),
  from: z.enum(EVENTS),
  ends: z
    .enum(['calendar', 'working'])
    .default('calendar')
    .describe('`working`: a last day that is none for work moves to the next that is one.'),
});
export type Deadline = z.infer<typeof deadline>;

/** What becomes of a name besides its period: values after which its services stop, and in which nothing helps. */
const nameLife = z.strictObject({ dark: id.optional(), stuck: id.optional() });

/** Where it stands: `of` is the tag of a source, `at` the article as one quotes it. */
const article = z.strictObject({ of: z.string().min(1), at: z.array(z.string().min(1)).min(1) });

/** What a statement of the content says that a right may undo: `warning:ovhcloud/number-released`. */
export const TOUCHED_KINDS = [
  'warning',
  'rule',
  'check',
  'dependant',
  'route',
  'product',
  'glossary',
  'guide',
] as const;

const touched = z
  .string()
  .regex(
    new RegExp(`^(?:${TOUCHED_KINDS.join('|')}):[a-z0-9]+(?:[-/][a-z0-9]+)*$`),
    `must be one of ${TOUCHED_KINDS.map((kind) => `${kind}:…`).join(', ')}`,
  );

const statement = {
  title: localized,
  text: localized,
  values: z.record(id, value).default({}).describe('Numbers of the texts, `{value:id}`.'),
  articles: z.array(article).default([]),
  who: z.array(z.enum([...READERS, 'anyone'])).min(1),
  unverified: z.array(localized).default([]).describe('What we looked for and did not find, in words.'),
  ...evidence,
};

/** What it concerns; what is left out concerns everything. */
const reach = {
  families: z.array(id).optional(),
  products: z
    .array(z.string())
    .optional()
    .describe('`provider/product`, where it is about some of a family only.'),
  extensions: z
    .array(z.string().regex(/^[a-z]{2,}$/, 'must be an ending without its dot'))
    .optional()
    .describe('Endings of domain names, without their dot.'),
};

const right = z.strictObject({
  ...statement,
  ...reach,
  kind: z
    .enum(['right', 'limit'])
    .default('right')
    .describe('`limit`: what the law does not give, or what a right does not reach.'),
  follows: z
    .enum(['residence', 'name', 'number'])
    .default('residence')
    .describe(
      "Whose law decides: that of the reader's country, of the name's registry or of the number's plan.",
    ),
  when: z.array(z.enum(OCCASIONS)).min(1),
  conditions: z
    .partialRecord(z.enum(CONDITIONS), z.enum(['yes', 'no']))
    .default({})
    .describe('What has to be so, or not: `{ fixed-term: yes, inducement: no }`.'),
  consequences: z.array(z.enum(CONSEQUENCES)).min(1),
  deadline: deadline.optional(),
  life: nameLife.default({}),
  labels: z
    .array(z.strictObject({ lang: z.enum(['en', 'fr', 'de', 'es', 'it']), text: z.string().min(1) }))
    .default([])
    .describe('Words that a button has to bear, by the language they are printed in.'),
  quote: z
    .strictObject({ lang: z.enum(['en', 'fr']), text: z.string().min(1) })
    .optional()
    .describe('The text itself, in a few words.'),
  inForce: z
    .strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional() })
    .optional()
    .describe('First and last day on which it is the law, where that is known.'),
  fit: z
    .enum(['high', 'medium', 'low'])
    .default('high')
    .describe('How sure it is that it reaches hosting at all; `fitOf` where that differs by family.'),
  fitOf: z.record(id, z.enum(['high', 'medium', 'low'])).default({}),
  expires: z
    .enum(['stable', 'page', 'moving'])
    .describe(
      'How soon to look again: `stable` a text of law or policy, `page` a page of an authority, `moving` what is announced, old or second-hand.',
    ),
  touches: z.array(touched).default([]).describe('What of the content it may undo.'),
});
export type Right = z.infer<typeof right>;

/**
 * `rights.yaml` of a provider: what each right may undo of what this provider says, by the id of the right. What it may
 * undo of the whole site stands with the right itself.
 */
export const touchedFile = z.record(id, z.array(touched).min(1));
export type Touched = z.infer<typeof touchedFile>;

/** A rung of the ladder for those whom nobody answers. */
const rung = z.strictObject({
  id,
  ...statement,
  families: reach.families,
  when: localized
    .optional()
    .describe('When it is its turn, what to enclose, how long it takes; where that is known.'),
  enclose: localized.optional(),
  takes: localized.optional(),
});
export type Rung = z.infer<typeof rung>;

/** `rights/<jurisdiction>.yaml`: whose law it is, what it gives, and whom to turn to. */
export const jurisdictionFile = z.strictObject({
  name: localized,
  law: localized.describe('As a heading: "French law".'),
  residence: localized
    .optional()
    .describe('The answer to "Where do you live?"; left out where nobody lives by it alone.'),
  within: z.array(id).default([]).describe('Laws that hold there too.'),
  order: z.number().int(),
  rights: z.record(id, right).default({}),
  ladder: z.array(rung).default([]),
});
export type JurisdictionFile = z.infer<typeof jurisdictionFile>;
