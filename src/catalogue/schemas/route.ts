import { z } from 'zod';
import { code, evidence, id, localized } from './primitives.ts';

/** The ways to end a product. The interface has words for each of these, in every language. */
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
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

export const OUTCOMES = [
  'self-service-end-of-term',
  'self-service-immediate-email',
  'email-link-72h',
  'delete-resource',
  'ticket-only',
  'nothing-to-cancel',
  'let-it-expire',
  'transfer-instead',
  'port-number-instead',
  'withdraw-order',
  'staff-processed',
  'not-documented',
] as const;

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
  'nothing-lost',
  'unpublished',
]);

export const refund = z.enum(['none', 'pro-rata', 'case-by-case', 'withdrawal', 'not-billed', 'unpublished']);

/** A period after the end, for the timeline: grace, redemption, data still there. */
const stage = z.strictObject({
  name: localized,
  /** A value id; left out when the provider does not publish the length. */
  lasts: id.optional(),
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

const routeFields = {
  outcome: z.enum(OUTCOMES),
  channel,
  ends,
  askBy,
  undo,
  data: dataFate,
  refund,
  /** The steps; none where nothing is documented or nothing is to be done. */
  procedure: id.optional(),
  /** What to expect after the last step. */
  confirmation: z.strictObject({
    /** What proves that it worked. */
    proof: localized,
    /** Whether an e-mail is to be expected. */
    email: z.enum([
      'none-mentioned',
      'confirmation-link',
      'when-done',
      'acknowledgement',
      'unpublished',
      'not-applicable',
    ]),
    /** The messages to expect, from `emails.yaml`, in the order in which they come. */
    emails: z.array(id).default([]),
    ...evidence,
  }),
  /** What happens after the end, in order; the last station is what `final` names. */
  after: z
    .strictObject({
      stages: z.array(stage).default([]),
      final: z.enum(['erased', 'released', 'none', 'unpublished']),
    })
    .default({ stages: [], final: 'none' }),
  /** The provider's support channel that this route falls back on. */
  support: id,
  checks: z.array(id).default([]),
  warnings: z.array(id).default([]),
  dependants: z.array(id).default([]),
  /** What the provider does not publish about this route. */
  unpublished: z.array(localized).default([]),
  ...evidence,
};

/** `routes.yaml`: what products of one provider share; a product's route `extends` one of these. */
export const routeTemplatesFile = z.record(id, z.strictObject(routeFields));
export type RouteTemplate = z.infer<typeof routeTemplatesFile>[string];

/**
 * A product's route. Without `extends` every field of a template is required (the loader says which is
 * missing). With it, what stands here replaces the template's, except that `checks`, `warnings`,
 * `dependants`, `unpublished` and `sources` add to the template's.
 */
export const productRoute = z.strictObject({
  id: z.enum(ROUTE_IDS),
  code,
  extends: id.optional(),
  /** Heading of the plan, where the words made from the product's phrase do not fit. */
  title: localized.optional(),
  /** The answer's own words in the question "When should it end?". */
  answer: localized.optional(),
  /** One line under the answer, where the derived consequence lines do not say enough. */
  hint: localized.optional(),
  /** A sentence or two that opens the plan under the answer, for what is peculiar to this product. */
  intro: localized.optional(),
  outcome: routeFields.outcome.optional(),
  channel: routeFields.channel.optional(),
  ends: ends.optional(),
  askBy: askBy.optional(),
  undo: undo.optional(),
  data: dataFate.optional(),
  refund: refund.optional(),
  procedure: id.optional(),
  confirmation: routeFields.confirmation.optional(),
  after: z
    .strictObject({
      stages: z.array(stage).default([]),
      final: z.enum(['erased', 'released', 'none', 'unpublished']),
    })
    .optional(),
  support: id.optional(),
  checks: z.array(id).default([]),
  warnings: z.array(id).default([]),
  dependants: z.array(id).default([]),
  unpublished: z.array(localized).default([]),
  sources: z.array(z.string()).default([]),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});
export type ProductRoute = z.infer<typeof productRoute>;
