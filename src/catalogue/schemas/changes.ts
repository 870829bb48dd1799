import { z } from 'zod';
import { day, id, localized } from './primitives.ts';

/** `changes.yaml`: what readers and agents should know has changed. */
export const changesFile = z.strictObject({
  changes: z.array(
    z.strictObject({
      /** Part of the entry's address and of its name in the feeds: never changed. */
      id,
      /** The day this site says it. */
      on: day,
      /** When the provider changed it, as precisely as its documents tell: `2025-11`. */
      since: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, month or day')
        .optional(),
      /** `label`: the portal says it in other words or elsewhere. `rule`: something else holds. `page`: this site. */
      kind: z.enum(['label', 'rule', 'page']),
      /** Whose labels and values the text may name. */
      provider: id.optional(),
      /** The label whose words changed: what they were is known from it. */
      label: id.optional(),
      title: localized,
      text: localized,
      /** What it is about: `guide:…`, `plan:…`, `product:…` or `provider:…`. */
      touches: z
        .array(
          z
            .string()
            .regex(
              /^(?:guide|plan|product|provider):[a-z0-9-]+(?:\/[a-z0-9-]+)*$/,
              'must be guide:family/slug, plan:provider/product/route, product:provider/product or provider:name',
            ),
        )
        .default([]),
      sources: z.array(z.string().min(1)).default([]),
    }),
  ),
});
export type Change = z.infer<typeof changesFile>['changes'][number];
