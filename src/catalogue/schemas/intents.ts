import { z } from 'zod';
import { NAMED_PAGES } from '../../urls.ts';
import { id, localized } from './primitives.ts';

/** `intents.yaml`: what people come with, in the order in which the home page offers it. */
export const intentsFile = z.array(
  z.strictObject({
    id,
    title: localized.describe('In their words: "I am still billed".'),
    guide: z
      .string()
      .optional()
      .describe('What answers it, `{family}/{slug}`; where it is left out, the wizard does.'),
    page: z.enum(NAMED_PAGES).optional().describe('A page of the site that answers it instead.'),
  }),
);
export type Intent = z.infer<typeof intentsFile>[number];
