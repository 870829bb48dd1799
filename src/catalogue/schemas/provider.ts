import { z } from 'zod';
import { address, day, evidence, id, localized, localizedLists, partlyLocalized } from './primitives.ts';

/** `provider.yaml`: who the provider is and what holds for all its products. */
export const providerFile = z.strictObject({
  name: z.string().min(1).describe('Its name, as it writes it itself.'),
  order: z.number().int().default(50),
  website: address,
  summary: localized.describe('One line: how cancelling works there.'),
  portal: z
    .strictObject({
      name: localized.describe(
        'With article where the language wants one in a sentence: "the Acme control panel".',
      ),
      open: localized.describe('Without article, for buttons: "Open the Control Panel".'),
      home: id
        .optional()
        .describe(
          'The screen that the straight-to-the-portal link opens; none when no address is published.',
        ),
    })
    .describe('The question "Where is it hosted?" shows this under the name.'),
  familyHints: z
    .record(id, localized)
    .default({})
    .describe(
      'What stands under a family on the first question, by its id, where names of these products tell more than the words for everybody.',
    ),
  regions: z
    .array(z.strictObject({ id, name: localized, account: localized }))
    .default([])
    .describe('Only where the portal differs by region. The first is the default.'),
  support: z
    .array(
      z.strictObject({
        id,
        name: localized,
        action: localized.describe('Words of the button: "Open a ticket".'),
        url: address.optional(),
        how: localized.optional().describe('What to do where no address is published.'),
        ...evidence,
      }),
    )
    .min(1),
  rules: z
    .array(z.strictObject({ id, title: localized, text: localized, ...evidence }))
    .describe('Facts that hold for everything this provider sells, in reading order.'),
  buttonMissing: z
    .array(z.strictObject({ text: localized, ...evidence }))
    .default([])
    .describe('Why the button may be missing, beyond the checks of a route; most likely first.'),
  unpublished: z.array(localized).default([]).describe('What this provider does not publish, in words.'),
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
      to: z.number().positive().optional().describe('Upper end of a range: 35 `to` 40 days.'),
      unit: z.enum(['hour', 'day', 'month', 'year']),
      qualifier: z.enum(['exact', 'about', 'up-to', 'at-least', 'more-than']).default('exact'),
      ...evidence,
    }),
    z.strictObject({ kind: z.literal('day-of-month'), day: z.number().int().min(1).max(31), ...evidence }),
    /** A number that a right has: it stands there, and sources too unless somebody else says the same number. */
    z.strictObject({
      kind: z.literal('of-right'),
      right: id,
      value: id.describe('The name of the number in the right.'),
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
        url: z
          .union([address, z.record(id, address)])
          .optional()
          .describe('Deep link: one address, or one per region id.'),
        ...evidence,
      }),
    )
    .default({}),
  labels: z.record(
    id,
    z.strictObject({
      text: partlyLocalized.describe('Exactly as printed, character by character, per interface language.'),
      gloss: partlyLocalized
        .optional()
        .describe('The meaning, for languages in which the portal does not print it.'),
      spoken: localized.optional().describe('How to say a label that is not a word: `...` is "three dots".'),
      variants: localizedLists
        .optional()
        .describe('Newer or other wordings seen on some screens, shown as "Some screens say".'),
      formerly: localizedLists.optional().describe('Older names, shown as "formerly" and found by search.'),
      part: z
        .enum(SCREEN_PARTS)
        .optional()
        .describe('What it is on the screen; left out where that is not published.'),
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
    screen: id.optional().describe('The screen it starts on, for the deep link.'),
    decides: id
      .optional()
      .describe('The label of a step that everybody takes, and that settles it: what a short reply names.'),
    steps: z
      .array(
        z.strictObject({
          text: localized,
          remark: localized.optional().describe('Small print under the step.'),
          condition: localized
            .optional()
            .describe('Who the step concerns, when not everybody: "If you have e-mail on this hosting".'),
          ...evidence,
        }),
      )
      .min(1),
    proof: localized
      .optional()
      .describe('What shows that it worked, where its route does not say that: the steps of a way back.'),
    trap: z
      .strictObject({ title: localized, text: localized })
      .optional()
      .describe('A wording trap, as a note directly under the last step.'),
    ...evidence,
  }),
);
export type Procedure = z.infer<typeof proceduresFile>[string];
