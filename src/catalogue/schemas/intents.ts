import { z } from 'zod';
import { id, localized } from './primitives.ts';

/** `intents.yaml`: what people come with, in the order in which the home page offers it. */
export const intentsFile = z.array(
  z.strictObject({
    id,
    /** In their words: "I am still billed". */
    title: localized,
    /** What answers it, `{family}/{slug}`; where it is left out, the wizard does. */
    guide: z.string().optional(),
  }),
);
export type Intent = z.infer<typeof intentsFile>[number];
