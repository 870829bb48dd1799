import { z } from 'zod';
import { NAMED_PAGES } from '../../urls.ts';
import { id, localized } from './primitives.ts';

/** `intents.yaml`: what people come with, in the order in which the home page offers it. */
export const intentsFile = z.array(
  z.strictObject({
    id,
    /** In their words: "I am still billed". */
    title: localized,
    /** What answers it, `{family}/{slug}`; where it is left out, the wizard does. */
    guide: z.string().optional(),
    /** A page of the site that answers it instead. */
    page: z.enum(NAMED_PAGES).optional(),
  }),
);
export type Intent = z.infer<typeof intentsFile>[number];
