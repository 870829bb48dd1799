import { z } from 'zod';
import { FACT_KINDS } from './changes.ts';
import { id } from './primitives.ts';

/** What may be out of date: facts of a provider, rights, what a product's own file says, and guides. */
export const CLAIM_KINDS = [...FACT_KINDS, 'right', 'product', 'guide'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `expiry.yaml`: for how long a statement may be believed after it was checked. */
export const expiryFile = z
  .record(
    id,
    z.strictObject({
      days: z.number().int().positive().describe('For how many days after it was checked.'),
      kinds: z.array(z.enum(CLAIM_KINDS)).min(1).describe('What kinds of statements it holds for.'),
      owner: z.string().min(1).optional().describe('Who checks them again: a team, as the house calls it.'),
      owners: z
        .record(id, z.string().min(1))
        .optional()
        .describe('Who does where it is another for a provider, by its id.'),
    }),
  )
  .superRefine((classes, context) => {
    const all = Object.entries(classes).flatMap(([name, { kinds }]) => kinds.map((kind) => ({ name, kind })));
    for (const [index, { name, kind }] of all.entries())
      if (all.findIndex((each) => each.kind === kind) < index)
        context.addIssue({ code: 'custom', path: [name, 'kinds'], message: `name "${kind}" a second time` });
  });
export type Expiry = z.infer<typeof expiryFile>;
