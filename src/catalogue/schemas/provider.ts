import { z } from 'zod';
import { address, day, evidence, id, localized, localizedLists, partlyLocalized } from './primitives.ts';

/** `provider.yaml`: who the provider is and what holds for all its products. */
export const providerFile = z.strictObject({
  name: z.string().min(1),
  order: z.number().int().default(50),
  website: address,
  /** One line: how cancelling works there. */
  summary: localized,
  /** The question "Where is it hosted?" shows this under the name. */
  portal: z.strictObject({
    /** With article where the language wants one in a sentence: "the OVHcloud Control Panel". */
    name: localized,
    /** Without article, for buttons: "Open the Control Panel". */
    open: localized,
    /** The screen that the straight-to-the-portal link opens; none when no address is published. */
    home: id.optional(),
  }),
  /** Only where the portal differs by region. The first is the default. */
  regions: z.array(z.strictObject({ id, name: localized, account: localized })).default([]),
  support: z
    .array(
      z.strictObject({
        id,
        name: localized,
        /** Words of the button: "Open a ticket". */
        action: localized,
        url: address.optional(),
        /** What to do where no address is published. */
        how: localized.optional(),
        ...evidence,
      }),
    )
    .min(1),
  /** Facts that hold for everything this provider sells, in reading order. */
  rules: z.array(z.strictObject({ id, title: localized, text: localized, ...evidence })),
  /** Why the button may be missing, beyond the checks of a route; most likely first. */
  buttonMissing: z.array(z.strictObject({ text: localized, ...evidence })).default([]),
  /** What this provider does not publish, in words. */
  unpublished: z.array(localized).default([]),
  checked: day,
});
export type ProviderFile = z.infer<typeof providerFile>;

/** `values.yaml`: numbers with a unit, formatted per language so that they cannot differ. */
export const valuesFile = z.record(
  id,
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('duration'),
      amount: z.number().positive(),
      /** Upper end of a range: 35 `to` 40 days. */
      to: z.number().positive().optional(),
      unit: z.enum(['hour', 'day', 'month', 'year']),
      qualifier: z.enum(['exact', 'about', 'up-to', 'at-least', 'more-than']).default('exact'),
      ...evidence,
    }),
    z.strictObject({ kind: z.literal('day-of-month'), day: z.number().int().min(1).max(31), ...evidence }),
    /** A number that a right has: it stands there, and sources too unless somebody else says the same number. */
    z.strictObject({
      kind: z.literal('of-right'),
      right: id,
      /** The name of the number in the right. */
      value: id,
      qualifier: z.enum(['exact', 'about', 'up-to', 'at-least', 'more-than']).default('exact'),
      advice: evidence.advice,
      sources: z.array(z.string().min(1)).optional(),
      confidence: z.enum(['high', 'medium', 'low']).optional(),
    }),
  ]),
);
export type WrittenValue = z.infer<typeof valuesFile>[string];
export type Value = Exclude<WrittenValue, { readonly kind: 'of-right' }>;

/** What a label can be on a screen: a line of a menu, the dots of a row, a tab, a box with a title… */
const SCREEN_PARTS = ['menu', 'row-menu', 'tab', 'box', 'button', 'tick'] as const;

/** `portal.yaml`: screens and the exact words printed on them. */
export const portalFile = z.strictObject({
  checked: day,
  screens: z
    .record(
      id,
      z.strictObject({
        name: localized,
        /** Deep link: one address, or one per region id. */
        url: z.union([address, z.record(id, address)]).optional(),
        ...evidence,
      }),
    )
    .default({}),
  labels: z.record(
    id,
    z.strictObject({
      /** Exactly as printed, character by character, per interface language. */
      text: partlyLocalized,
      /** The meaning, for languages in which the portal does not print it. */
      gloss: partlyLocalized.optional(),
      /** How to say a label that is not a word: `...` is "three dots". */
      spoken: localized.optional(),
      /** Newer or other wordings seen on some screens, shown as "Some screens say". */
      variants: localizedLists.optional(),
      /** Older names, shown as "formerly" and found by search. */
      formerly: localizedLists.optional(),
      /** What it is on the screen; left out where that is not published. */
      part: z.enum(SCREEN_PARTS).optional(),
      screen: id.optional(),
      ...evidence,
    }),
  ),
});
export type PortalFile = z.infer<typeof portalFile>;
export type Screen = PortalFile['screens'][string];
export type Label = PortalFile['labels'][string];

/** `procedures.yaml`: ordered steps, shared by all products that use them. */
export const proceduresFile = z.record(
  id,
  z.strictObject({
    title: localized,
    /** The screen it starts on, for the deep link. */
    screen: id.optional(),
    /** The label of a step that everybody takes, and that settles it: what a short reply names. */
    decides: id.optional(),
    steps: z
      .array(
        z.strictObject({
          text: localized,
          /** Small print under the step. */
          remark: localized.optional(),
          /** Who the step concerns, when not everybody: "If you have e-mail on this hosting". */
          condition: localized.optional(),
          ...evidence,
        }),
      )
      .min(1),
    /** What shows that it worked, where its route does not say that: the steps of a way back. */
    proof: localized.optional(),
    /** A wording trap, as a note directly under the last step. */
    trap: z.strictObject({ title: localized, text: localized }).optional(),
    ...evidence,
  }),
);
export type Procedure = z.infer<typeof proceduresFile>[string];
