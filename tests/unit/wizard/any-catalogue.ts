import fc from 'fast-check';
import type { Catalogue, Product, Provider, Route } from '../../../src/catalogue/model.ts';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import { ROUTE_IDS } from '../../../src/catalogue/schemas/route.ts';
import {
  catalogue,
  family,
  product,
  productWithVariants,
  provider,
  route,
  variant,
} from '../catalogue/made.ts';

const KINDS = ['product', 'product', 'product', 'other', 'other'] as const;

/** Ways to end a product, and sometimes the way back. */
const routes: fc.Arbitrary<readonly Route[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...ROUTE_IDS.filter(isWayToEnd)), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([ids, back]) => [...ids, ...(back ? (['undo'] as const) : [])].map((id) => route(id)));

const familyId = fc.nat({ max: KINDS.length - 1 }).map((index) => `family-${index}`);

function anyProduct(id: string): fc.Arbitrary<Product> {
  const alsoUnder = fc.uniqueArray(familyId, { maxLength: 2 });
  const single = fc
    .tuple(familyId, alsoUnder, routes)
    .map(([under, also, own]) =>
      product(id, under, own, { alsoUnder: also.filter((other) => other !== under) }),
    );
  const varied = fc.tuple(familyId, fc.array(routes, { minLength: 2, maxLength: 3 })).map(([under, lists]) =>
    productWithVariants(
      id,
      under,
      lists.map((own, index) => variant(`variant-${index}`, own)),
    ),
  );
  return fc.oneof(single, varied);
}

/** A provider with one to four products of any shape. */
export function anyProvider(id: string): fc.Arbitrary<Provider> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => anyProduct(`product-${index}`))),
    )
    .map((products) => provider(id, products));
}

/** A sound catalogue of one to three providers. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => anyProvider(`provider-${index}`))),
  )
  .map((providers) =>
    catalogue(
      KINDS.map((kind, index) => family(`family-${index}`, kind)),
      providers,
    ),
  );
