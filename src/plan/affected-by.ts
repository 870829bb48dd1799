import type { Catalogue, Product } from '../catalogue/model.ts';
import type { Dependant } from '../catalogue/schemas/cautions.ts';

/** A product whose end reaches another one. */
export interface Cause {
  readonly product: Product;
  /** How the end of `product` reaches the other: the dependant as the cause's own plans show it. */
  readonly dependant: Dependant;
}

const FATES: readonly Dependant['fate'][] = ['ends', 'unknown', 'survives'];

/**
 * The consequences read backwards: everything whose cancellation says something about `target`.
 * What ends it comes first, then what may, then what expressly leaves it alone; each product once,
 * with its gravest consequence.
 *
 * @example affectedBy(catalogue, mxPlan) // the web hosting plan that its mailboxes end with
 */
export function affectedBy(catalogue: Catalogue, target: Product): readonly Cause[] {
  const path = `${target.provider}/${target.id}`;
  return catalogue.providers
    .flatMap((provider) =>
      provider.products
        .filter((product) => product !== target)
        .flatMap((product) => {
          const ids = new Set(
            product.variants.flatMap(({ routes }) => routes.flatMap(({ dependants }) => dependants)),
          );
          const causes = [...ids].flatMap((id): Cause[] => {
            const dependant = provider.dependants.get(id);
            return dependant?.product === path ? [{ product, dependant }] : [];
          });
          return causes.sort(byFate).slice(0, 1);
        }),
    )
    .sort(byFate);
}

function byFate(a: Cause, b: Cause): number {
  return FATES.indexOf(a.dependant.fate) - FATES.indexOf(b.dependant.fate);
}
