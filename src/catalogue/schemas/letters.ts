import { z } from 'zod';
import { id, localized } from './primitives.ts';

/** What a letter leaves to whoever sends it. */
const blank = z.strictObject({
  name: localized.describe(
    'What belongs there, in words that can stand in the sentence: "customer ID or address of the account".',
  ),
  kind: z
    .enum(['words', 'date'])
    .default('words')
    .describe('A day is chosen from a calendar and written out; anything else is typed.'),
});
export type Blank = z.infer<typeof blank>;

const letter = z.strictObject({
  title: localized.describe('What it is for: "End a service now".'),
  subject: localized.describe('Texts with `{blank:id}` for what the reader fills in, and `{provider}`.'),
  text: localized,
});
export type Letter = z.infer<typeof letter>;

/** `letters.yaml`: words to send, complete but for their blanks. */
export const lettersFile = z.strictObject({ blanks: z.record(id, blank), letters: z.record(id, letter) });
