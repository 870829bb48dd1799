import { z } from 'zod';
import { evidence, id, localized } from './primitives.ts';
import { condition } from './situations.ts';

/** `checks.yaml`: conditions to meet before the button even appears. */
export const checksFile = z.record(
  id,
  z.strictObject({
    title: localized.describe('In the affirmative: "You are the administrative contact of this service".'),
    otherwise: localized.describe('What to do if it is not so.'),
    met: condition
      .refine((each) => Object.keys(each).length === 1, { error: 'a check is about one situation' })
      .optional()
      .describe(
        'The answer about a situation that says the same: `{ contact: yes }`. Left out, it is a question of its own.',
      ),
    missing: localized
      .optional()
      .describe('The same as a reason why the button is missing: "You are not the administrative contact".'),
    ...evidence,
  }),
);
export type Check = z.infer<typeof checksFile>[string];

/**
 * When money may be taken before the end, for dates: so long before it (`notice`: a value id), or on the first day of
 * the month that it lies in.
 */
const debit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before-end'), notice: id }),
  z.strictObject({ kind: z.literal('month-start') }),
]);

/** `warnings.yaml`: typed consequences, general ones at the root, a provider's own in its folder. */
export const warningsFile = z.record(
  id,
  z
    .strictObject({
      severity: z.enum(['critical', 'caution', 'note']),
      costs: z
        .enum(['money', 'time'])
        .optional()
        .describe('What a caution costs; picks its fixed tag words.'),
      reversible: z
        .enum(['never', 'until-deadline', 'during-grace', 'unpublished', 'not-applicable'])
        .describe('Until when the consequence can be taken back.'),
      condition: localized
        .optional()
        .describe(
          'Who it concerns: "If you have e-mail on this hosting". Left out when it concerns everybody.',
        ),
      when: condition.optional().describe('The same for whoever has answered: `{ mail: yes }`.'),
      debit: debit.optional(),
      title: localized,
      text: localized,
      ...evidence,
    })
    .refine((warning) => warning.severity !== 'caution' || warning.costs !== undefined, {
      path: ['costs'],
      error: 'a caution says what it costs: money or time',
    })
    .refine((warning) => warning.when === undefined || warning.condition !== undefined, {
      path: ['condition'],
      error: 'says in words what "when" says, for those who have not answered',
    }),
);
export type Warning = z.infer<typeof warningsFile>[string];

/** `dependants.yaml`: what else is affected. */
export const dependantsFile = z.record(
  id,
  z.strictObject({
    name: localized,
    fate: z
      .enum(['ends', 'returned', 'survives', 'unknown'])
      .describe(
        '`ends`: stops too. `returned`: was lent, and goes back. `survives`: stays (and usually keeps renewing). `unknown`: the provider does not say.',
      ),
    fateText: localized.describe('The fate in a few words: "Ends with the hosting".'),
    text: localized.describe('What to do about it.'),
    procedure: id.optional().describe('Steps behind a disclosure.'),
    when: condition.optional().describe('Whom it concerns, where that is not everybody.'),
    product: z
      .string()
      .optional()
      .describe('The product that it is, `provider/product`, where it has its own cancellation.'),
    ...evidence,
  }),
);
export type Dependant = z.infer<typeof dependantsFile>[string];
