import { z } from 'zod';
import { evidence, id, localized } from './primitives.ts';
import { condition } from './situations.ts';

/** `checks.yaml`: conditions to meet before the button even appears. */
export const checksFile = z.record(
  id,
  z.strictObject({
    /** In the affirmative: "You are the administrative contact of this service". */
    title: localized,
    /** What to do if it is not so. */
    otherwise: localized,
    /** The answer about a situation that says the same: `{ contact: yes }`. Left out, it is a question of its own. */
    met: condition
      .refine((each) => Object.keys(each).length === 1, { error: 'a check is about one situation' })
      .optional(),
    /** The same as a reason why the button is missing: "You are not the administrative contact". */
    missing: localized.optional(),
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
      /** What a caution costs; picks its fixed tag words. */
      costs: z.enum(['money', 'time']).optional(),
      /** Until when the consequence can be taken back. */
      reversible: z.enum(['never', 'until-deadline', 'during-grace', 'unpublished', 'not-applicable']),
      /** Who it concerns: "If you have e-mail on this hosting". Left out when it concerns everybody. */
      condition: localized.optional(),
      /** The same for whoever has answered: `{ mail: yes }`. */
      when: condition.optional(),
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
    /**
     * `ends`: stops too. `returned`: was lent, and goes back. `survives`: stays (and usually keeps renewing).
     * `unknown`: the provider does not say.
     */
    fate: z.enum(['ends', 'returned', 'survives', 'unknown']),
    /** The fate in a few words: "Ends with the hosting". */
    fateText: localized,
    /** What to do about it. */
    text: localized,
    /** Steps behind a disclosure. */
    procedure: id.optional(),
    /** Whom it concerns, where that is not everybody. */
    when: condition.optional(),
    /** The product that it is, `provider/product`, where it has its own cancellation. */
    product: z.string().optional(),
    ...evidence,
  }),
);
export type Dependant = z.infer<typeof dependantsFile>[string];
