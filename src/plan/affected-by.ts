import type { Catalogue, Product } from '../catalogue/model.ts';
import { firstBy, groupsBy, oncePer } from '../catalogue/once-per.ts';
import type { Dependant } from '../catalogue/schemas/cautions.ts';

/** A product whose end reaches another one. */
export interface Cause {
  readonly product: Product;
  /** How the end of `product` reaches the other: the dependant as the cause's own plans show it. */
  readonly dependant: Dependant;
}

const FATES: readonly Dependant['fate'][] = ['ends', 'returned', 'unknown', 'survives'];

/**
 * The consequences read backwards: everything whose cancellation says something about `target`.
 * What ends it comes first, then what may, then what expressly leaves it alone; each product once,
 * with its gravest consequence.
 *
 * @example affectedBy(catalogue, mxPlan) // the web hosting plan that its mailboxes end with
 */
export function affectedBy(catalogue: Catalogue, target: Product): readonly Cause[] {
  const path = `${target.provider}/${target.id}`;
  return (
    causesByProduct(catalogue)
      .get(path)
      ?.filter(({ product }) => product !== target) ?? []
  );
}

/** By the path of the product that is reached. */
const causesByProduct = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly Cause[]> => {
  const causes = catalogue.providers.flatMap(({ products, dependants }) =>
    products.flatMap((product) => gravest(consequencesOf(product, dependants))),
  );
  return groupsBy(causes.sort(byFate), ({ dependant }) => (dependant.product ? [dependant.product] : []));
});

/** What the plans of a product say about others, each dependant once. */
function consequencesOf(product: Product, dependants: ReadonlyMap<string, Dependant>): readonly Cause[] {
  const ids = product.variants.flatMap(({ routes }) => routes.flatMap((route) => route.dependants));
  return [...new Set(ids)].flatMap((id): Cause[] => {
    const dependant = dependants.get(id);
    return dependant?.product === undefined ? [] : [{ product, dependant }];
  });
}

/** Of what a product says about another, the gravest. */
function gravest(causes: readonly Cause[]): readonly Cause[] {
  return [...firstBy([...causes].sort(byFate), ({ dependant }) => dependant.product).values()];
}

function byFate(a: Cause, b: Cause): number {
  return FATES.indexOf(a.dependant.fate) - FATES.indexOf(b.dependant.fate);
}
