import { z } from 'zod';
import { day, localized } from './primitives.ts';

/**
 * An address as it was published, `{lang}` standing for the language. A `*` at its end means
 * everything that was published below.
 */
const address = z
  .string()
  .regex(
    /^\/(?:\{lang\}\/)?(?:[a-z0-9._-]+\/)*(?:[a-z0-9_-]+\.[a-z0-9.]+|\*)?$/,
    'must be an address such as /{lang}/guides/vps/old-name/, or /{lang}/cancel/vps/old-name/* for all below it',
  );

/** Where it leads now: something of the catalogue by its id, or an address. */
const target = z
  .string()
  .regex(
    /^(?:(?:guide|plan|product):[a-z0-9-]+(?:\/[a-z0-9-]+)+|\/\S*)$/,
    'must be guide:family/slug, plan:provider/product/route, product:provider/product, or an address such as /{lang}/about/',
  );

/** `moved.yaml`: what has another address now, and what is gone. Both stay for ever. */
export const movedFile = z.strictObject({
  moved: z.array(z.strictObject({ from: address, to: target, on: day })).default([]),
  removed: z
    .array(
      z.strictObject({
        from: address,
        on: day,
        title: localized.describe('What stood there.'),
        text: localized.describe('What changed, and what to do instead; may hold links.'),
        see: z
          .array(target)
          .default([])
          .describe('Where to go from there, beside the wizard and the search.'),
      }),
    )
    .default([]),
});
export type Moved = z.infer<typeof movedFile>['moved'][number];
export type Removed = z.infer<typeof movedFile>['removed'][number];
