import { z } from 'zod';
import { day, id, localized, localizedLists } from './primitives.ts';
import { productRoute } from './route.ts';
import { answerPath } from './unsure.ts';

const routes = z.array(productRoute).min(1);

/** How a service of this product is named on bills and in the portal. */
const mark = z
  .strictObject({
    shape: z
      .string()
      .regex(/^[a-z0-9*#./-]+$/, 'is written in small letters, digits, ".", "-", "/", "*" and "#"')
      .describe(
        'A name where `*` stands for letters, digits and hyphens, and `#` for digits: `vps-*.acme.net`.',
      ),
    weak: z
      .boolean()
      .default(false)
      .describe('Many other lines hold such a name too: it counts where nothing else does.'),
    sources: z.array(z.string()).default([]),
  })
  .refine(({ weak, sources }) => weak || sources.length > 0, {
    error: 'needs a source, or "weak: true" where it only hints',
    path: ['sources'],
  });

const variant = z.strictObject({
  id,
  name: localized.describe(`The answer, in the customer's words: "It came with a web hosting plan".`),
  hint: localized.optional().describe('What tells this variant from the others.'),
  phrase: localized.optional().describe("Replaces the product's phrase in titles."),
  routes,
});

/** `products/<product>.yaml`: the file name is the product's id. */
export const productFile = z
  .strictObject({
    family: id,
    alsoUnder: z
      .array(id)
      .default([])
      .describe('Families that also list it; its address stays under `family`.'),
    unsure: answerPath
      .optional()
      .describe(
        'The answers of `unsure.yaml` that lead here those who do not know its name, where they are not those of its family.',
      ),
    order: z.number().int().default(50),
    name: localized,
    phrase: localized.describe(
      'The product in a sentence, with article and provider: "an Acme VPS", "un VPS Acme".',
    ),
    hint: localized.describe('One line that says what it is.'),
    aliases: localizedLists.default({ en: [], fr: [] }).describe('Other names customers use.'),
    formerly: localizedLists.default({ en: [], fr: [] }).describe('Names it had before.'),
    marks: z.array(mark).default([]),
    guide: z.string().optional().describe('The guide that tells its story: `{family}/{slug}`.'),
    standsFor: z
      .array(id)
      .default([])
      .describe(
        'Products of the same provider whose plans say the same: it is offered in their place where both are.',
      ),
    screen: id.optional().describe('The portal screen where it is managed.'),
    warnings: z
      .array(id)
      .default([])
      .describe(
        'These three apply to every route of the product whose kind has `ownWarnings` in `route-kinds.ts`.',
      ),
    dependants: z.array(id).default([]),
    checks: z.array(id).default([]),
    unpublished: z
      .array(localized)
      .default([])
      .describe('What the provider does not publish about the product.'),
    variantQuestion: localized.optional().describe('The question that tells the variants apart.'),
    variants: z.array(variant).min(2).optional(),
    routes: routes.optional(),
    checked: day,
  })
  .refine((product) => (product.variants === undefined) !== (product.routes === undefined), {
    error: 'needs either "routes" or "variants" (each variant with its own routes), not both',
    path: ['routes'],
  })
  .refine((product) => product.variants === undefined || product.variantQuestion !== undefined, {
    error: 'variants need a "variantQuestion"',
    path: ['variantQuestion'],
  });
export type ProductFile = z.infer<typeof productFile>;
