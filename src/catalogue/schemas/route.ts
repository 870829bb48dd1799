import { z } from 'zod';
import { code, evidence, id, localized } from './primitives.ts';

/** The ways to end a product, and the one back. The interface has words for each of these, in every language. */
export const ROUTE_IDS = [
  'end-of-term',
  'immediate',
  'ticket',
  'let-it-expire',
  'delete-resource',
  'transfer',
  'port-number',
  'withdraw',
  'nothing-to-cancel',
  'not-documented',
  'undo',
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

/** When the service stops. `delay`: a value id, how long it may then take to disappear. */
export const ends = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('end-of-term') }),
  z.strictObject({ kind: z.literal('next-due-date') }),
  z.strictObject({ kind: z.literal('next-billing') }),
  z.strictObject({ kind: z.literal('own-expiry') }),
  z.strictObject({ kind: z.literal('chosen-date') }),
  z.strictObject({ kind: z.literal('at-once'), delay: id.optional() }),
  z.strictObject({ kind: z.literal('email-link'), delay: id.optional() }),
  z.strictObject({ kind: z.literal('after-ticket'), delay: id.optional() }),
  z.strictObject({ kind: z.literal('after-transfer'), delay: id.optional() }),
  z.strictObject({ kind: z.literal('never-billed') }),
  z.strictObject({ kind: z.literal('unpublished') }),
]);

/** By when to ask. `notice`: a value id. */
export const askBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before-end'), notice: id }),
  z.strictObject({ kind: z.literal('before-end-unpublished') }),
  z.strictObject({ kind: z.literal('within'), period: id, from: localized }),
  z.strictObject({ kind: z.literal('any-time') }),
  z.strictObject({ kind: z.literal('not-needed') }),
  z.strictObject({ kind: z.literal('unpublished') }),
]);

/** Until when it can be taken back, and how. `notice`: a value id; `procedure`: the steps. */
export const undo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('before-end'),
    notice: id,
    procedure: id.optional(),
    note: localized.optional(),
    ...evidence,
  }),
  z.strictObject({
    kind: z.literal('until-billing'),
    procedure: id.optional(),
    note: localized.optional(),
    ...evidence,
  }),
  z.strictObject({
    kind: z.literal('until-link'),
    validity: id.optional(),
    note: localized.optional(),
    ...evidence,
  }),
  z.strictObject({
    kind: z.literal('until-expiry'),
    procedure: id.optional(),
    note: localized.optional(),
    ...evidence,
  }),
  z.strictObject({ kind: z.literal('during-grace'), note: localized.optional(), ...evidence }),
  z.strictObject({ kind: z.literal('never'), note: localized.optional(), ...evidence }),
  z.strictObject({ kind: z.literal('unpublished'), note: localized.optional(), ...evidence }),
  z.strictObject({ kind: z.literal('not-needed'), note: localized.optional(), ...evidence }),
]);

/** What becomes of the data (or of the name, or of the number). */
export const dataFate = z.enum([
  'erased',
  'erased-at-once',
  'kept-then-erased',
  'released',
  'moves-with-you',
  /** It holds no data of its own; what comes with it ends, but for what the customer asks to keep. */
  'services-end',
  'nothing-lost',
  'unpublished',
]);

export const refund = z.enum(['none', 'pro-rata', 'case-by-case', 'withdrawal', 'not-billed', 'unpublished']);

/** A period after the end, for the timeline: grace, redemption, data still there. */
const stage = z.strictObject({
  name: localized,
  lasts: id.optional().describe('A value id; left out when the provider does not publish the length.'),
  remark: localized.optional(),
});

/** Where it is asked for. */
export const channel = z.enum([
  'portal',
  'portal-and-email',
  'ticket',
  'portal-and-ticket',
  'elsewhere',
  'none',
]);

const confirmation = z.strictObject({
  proof: localized.describe('What proves that it worked.'),
  email: z
    .enum([
      'none-mentioned',
      'confirmation-link',
      'when-done',
      'acknowledgement',
      'unpublished',
      'not-applicable',
    ])
    .describe('Whether an e-mail is to be expected.'),
  emails: z
    .array(id)
    .default([])
    .describe('The messages to expect, from `emails.yaml`, in the order in which they come.'),
  ...evidence,
});

/** What happens after the end, in order; the last station is what `final` names. */
const after = z.strictObject({
  stages: z.array(stage).default([]),
  final: z.enum(['erased', 'released', 'none', 'unpublished']),
});

/*
 * A field of a route is declared here, in the group that says how a product's route and its template
 * go together; schemas and merging follow from that.
 */

/** Every route has these: the product's own word, else the template's. */
const needed = {
  channel,
  ends,
  askBy,
  undo,
  data: dataFate,
  refund,
  /** What to expect after the last step. */
  confirmation,
  support: id.describe("The provider's support channel that this route falls back on."),
};

/** The product's own word, else the template's, else nothing. */
const optional = {
  procedure: id.optional().describe('The steps; none where nothing is documented or nothing is to be done.'),
  letter: id.optional().describe('Words to send, where somebody has to be asked: the id of a letter.'),
};

/** The same, with a word of the house where neither has one. */
const assumed = { after, confidence: z.enum(['high', 'medium', 'low']) };
const ASSUMED = { after: { stages: [], final: 'none' }, confidence: 'high' } as const satisfies z.input<
  z.ZodObject<typeof assumed>
>;

/** References: what the template, the product and the route say, added up, each once. */
const added = {
  checks: z.array(id).default([]),
  warnings: z.array(id).default([]),
  dependants: z.array(id).default([]),
  sources: z.array(z.string().min(1)).default([]),
  unpublished: z
    .array(localized)
    .default([])
    .describe('What the provider does not publish about this route.'),
};

/** Only a product's route has these. */
const own = {
  id: z.enum(ROUTE_IDS),
  code,
  title: localized
    .optional()
    .describe("Heading of the plan, where the words made from the product's phrase do not fit."),
  answer: localized.optional().describe(`The answer's own words in the question "When should it end?".`),
  hint: localized
    .optional()
    .describe('One line under the answer, where the derived consequence lines do not say enough.'),
  intro: localized
    .optional()
    .describe(
      'A sentence or two that opens the plan under the answer, for what is peculiar to this product.',
    ),
};

const assumedFields = z.object(assumed);

/** What is assumed of a route that does not say it. */
export const assumedOfRoutes = (): z.infer<typeof assumedFields> => assumedFields.parse(ASSUMED);

export const NEEDED_ROUTE_FIELDS = Object.keys(needed) as readonly (keyof typeof needed)[];
export const ADDED_ROUTE_FIELDS = Object.keys(added) as readonly (keyof typeof added)[];

/** `routes.yaml`: what products of one provider share; a product's route `extends` one of these. */
export const routeTemplatesFile = z.record(
  id,
  z.strictObject({
    ...needed,
    ...optional,
    ...z.object(assumed).partial().shape,
    ...added,
  }),
);
export type RouteTemplate = z.infer<typeof routeTemplatesFile>[string];

/** A product's route. Without `extends` every needed field is required (the loader says which is missing). */
export const productRoute = z.strictObject({
  ...own,
  extends: id.optional(),
  ...z.object({ ...needed, ...assumed }).partial().shape,
  ...optional,
  ...added,
});
export type ProductRoute = z.infer<typeof productRoute>;

/** A route with its template merged in: what everything but the reading of files knows. */
export const route = z.object({ ...own, ...needed, ...optional, ...assumed, ...added });
export type Route = z.infer<typeof route>;
