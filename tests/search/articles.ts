import { allPlans, type Catalogue, planId } from '../../src/catalogue/schemas/catalogue.ts';
import type { Articles } from './right.ts';

/** What can be found on the site, as the catalogue has it. */
export function articlesOf(catalogue: Catalogue): Articles {
  return {
    guides: catalogue.guides.map(({ id }) => id),
    plans: allPlans(catalogue).map((ref) => ({
      id: planId(ref),
      ...(ref.product.guide === undefined ? {} : { guide: ref.product.guide }),
    })),
  };
}
