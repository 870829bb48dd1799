import { z } from 'zod';
import { ANSWERS } from './answers.ts';
import { id, localized } from './primitives.ts';

/** What an address of a plan says besides its answers. */
const TAKEN: readonly string[] = ['embed', 'ends', 'q'];

/**
 * `situations.yaml`: what may or may not be so for a reader, and changes what a plan has to say. The order of the file
 * is that in which they are asked about.
 */
export const situationsFile = z.record(
  id.refine((each) => !TAKEN.includes(each), { error: `cannot be one of ${TAKEN.join(', ')}` }),
  z.strictObject({
    title: localized.describe('In the affirmative, as a check is: "There is e-mail on this hosting plan".'),
  }),
);
export type Situation = z.infer<typeof situationsFile>[string];

export const condition = z
  .record(id, z.enum(ANSWERS))
  .refine((each) => Object.keys(each).length > 0, { error: 'names no situation; delete it' });
