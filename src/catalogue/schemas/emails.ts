import { z } from 'zod';
import { evidence, id, localized, partlyLocalized } from './primitives.ts';

/** `emails.yaml`: messages that a provider sends about a cancellation, so that a reader knows what to wait for. */
export const emailsFile = z.record(
  id,
  z.strictObject({
    name: localized.describe('What it is, without its words: "The e-mail with the link".'),
    subject: partlyLocalized
      .optional()
      .describe('Exactly as a source prints it, "…" where it goes on; left out where none does.'),
    to: localized.describe('Who receives it, to go on in a sentence: "the billing contact".'),
    when: localized,
    says: localized,
    missing: localized.describe('What to do if it does not come.'),
    ...evidence,
  }),
);
export type Email = z.infer<typeof emailsFile>[string];
