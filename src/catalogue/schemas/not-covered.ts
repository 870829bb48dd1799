import { z } from 'zod';
import { evidence, id, localized, localizedLists } from './primitives.ts';

/**
 * `not-covered.yaml`: what readers may take for something this site covers, and what is known of its end.
 * Naming it keeps them from the page of something that only looks like it.
 */
export const notCoveredFile = z.array(
  z.strictObject({
    id,
    name: localized,
    aliases: localizedLists.default({ en: [], fr: [] }).describe('Other names customers use.'),
    text: localized.describe('Where it is ended, or that no source says so.'),
    ...evidence,
  }),
);
export type NotCovered = z.infer<typeof notCoveredFile>[number];
