import { z } from 'zod';
import { evidence, id, localized, partlyLocalized } from './primitives.ts';

/** `emails.yaml`: messages that a provider sends about a cancellation, so that a reader knows what to wait for. */
export const emailsFile = z.record(
  id,
  z.strictObject({
    /** What it is, without its words: "The e-mail with the link". */
    name: localized,
    /** Exactly as a source prints it, "…" where it goes on; left out where none does. */
    subject: partlyLocalized.optional(),
    /** Who receives it, to go on in a sentence: "the billing contact". */
    to: localized,
    when: localized,
    says: localized,
    /** What to do if it does not come. */
    missing: localized,
    ...evidence,
  }),
);
export type Email = z.infer<typeof emailsFile>[string];
