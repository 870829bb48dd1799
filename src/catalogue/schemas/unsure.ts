import { z } from 'zod';
import { id, localized } from './primitives.ts';

/** On one screen; "None of these" is one more. */
export const MOST_ANSWERS = 5;

/** Where the answers' ids stand in addresses, this leads to the list of every service. */
export const EVERY_SERVICE = 'list';

const answerId = id.refine((each) => each !== EVERY_SERVICE, {
  error: 'is kept for the list of every service',
});

/** Two answers, one after the other. */
export const answerPath = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be two answers of unsure.yaml, as "website/space"');

const use = z.strictObject({
  id: answerId,
  text: localized,
  hint: localized.optional(),
});

const kind = z.strictObject({
  id: answerId,
  text: localized,
  hint: localized.optional(),
  question: localized,
  answers: z.array(use).min(2),
});

/** `unsure.yaml`: what is asked of those who do not know the name of what they have. Products say where they stand. */
export const unsureFile = z.strictObject({
  question: localized,
  answers: z.array(kind).min(2),
});
export type UnsureFile = z.infer<typeof unsureFile>;

type Kind = UnsureFile['answers'][number];
type Use = Kind['answers'][number];

/** The questions with what each last answer leads to, `provider/product`: of several one more question asks which. */
export interface Unsure extends Omit<UnsureFile, 'answers'> {
  readonly answers: readonly (Omit<Kind, 'answers'> & {
    readonly answers: readonly (Use & { readonly products: readonly string[] })[];
  })[];
}
