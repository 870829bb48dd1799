import { z } from 'zod';
import { day, id, localized, localizedLists } from './primitives.ts';
import { productRoute } from './route.ts';

const routes = z.array(productRoute).min(1);

/** How a service of this product is named on bills and in the portal. */
const mark = z
  .strictObject({
    /** A name where `*` stands for letters, digits and hyphens, and `#` for digits: `vps-*.vps.ovh.net`. */
    shape: z
      .string()
      .regex(/^[a-z0-9*#./-]+$/, 'is written in small letters, digits, ".", "-", "/", "*" and "#"'),
    /** Many other lines hold such a name too: it counts where nothing else does. */
    weak: z.boolean().default(false),
    sources: z.array(z.string()).default([]),
  })
  .refine(({ weak, sources }) => weak || sources.length > 0, {
    error: 'needs a source, or "weak: true" where it only hints',
    path: ['sources'],
  });

const variant = z.strictObject({
  id,
  /** The answer, in the customer's words: "It came with a web hosting plan". */
  name: localized,
  /** What tells this variant from the others. */
  hint: localized.optional(),
  /** Replaces the product's phrase in titles. */
  phrase: localized.optional(),
  routes,
});

/** `products/<product>.yaml`: the file name is the product's id. */
export const productFile = z
  .strictObject({
    family: id,
    /** Families that also list it; its address stays under `family`. */
    alsoUnder: z.array(id).default([]),
    order: z.number().int().default(50),
    name: localized,
    /** The product in a sentence, with article and provider: "an OVHcloud VPS", "un VPS OVHcloud". */
    phrase: localized,
    /** One line that says what it is. */
    hint: localized,
    /** Other names customers use. */
    aliases: localizedLists.default({ en: [], fr: [] }),
    /** Names it had before. */
    formerly: localizedLists.default({ en: [], fr: [] }),
    marks: z.array(mark).default([]),
    /** The guide that tells its story: `{family}/{slug}`. */
    guide: z.string().optional(),
    /** Products of the same provider whose plans say the same: it is offered in their place where both are. */
    standsFor: z.array(id).default([]),
    /** The portal screen where it is managed. */
    screen: id.optional(),
    /** These three apply to every route of the product whose kind has `ownWarnings` in `route-kinds.ts`. */
    warnings: z.array(id).default([]),
    dependants: z.array(id).default([]),
    checks: z.array(id).default([]),
    /** What the provider does not publish about the product. */
    unpublished: z.array(localized).default([]),
    /** The question that tells the variants apart. */
    variantQuestion: localized.optional(),
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
