import { z } from 'zod';
import { id, localized } from './primitives.ts';

/** On one screen; "None of these" is one more. */
export const MOST_ANSWERS = 5;

/** Where the answers' ids stand in addresses, this leads to the list of every service. */
export const EVERY_SERVICE = 'list';

const answerId = id.refine((each) => each !== EVERY_SERVICE, {
  error: 'is kept for the list of every service',
});

const use = z.strictObject({
  id: answerId,
  text: localized,
  hint: localized.optional(),
  products: z
    .array(z.string())
    .min(1)
    .max(MOST_ANSWERS)
    .describe('`provider/product`: of several the last question asks which.'),
});

const kind = z.strictObject({
  id: answerId,
  text: localized,
  hint: localized.optional(),
  question: localized,
  answers: z.array(use).min(2).max(MOST_ANSWERS),
});

/** `unsure.yaml`: what is asked of those who do not know the name of what they have. */
export const unsureFile = z.strictObject({
  question: localized,
  answers: z
    .array(kind)
    .min(2)
    .max(MOST_ANSWERS + 1)
    .describe('One more than elsewhere: the last of them takes in what no other does.'),
});
export type Unsure = z.infer<typeof unsureFile>;
