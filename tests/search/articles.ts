import { allPlans, type Catalogue, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { planPath } from '../../src/site/paths.ts';
import { guidePath } from '../../src/urls.ts';
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

/** The article of each page, as `guide:…` or `plan:…`, by path. */
export function articlePaths(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    LOCALES.flatMap((locale) => [
      ...catalogue.guides.map(({ id }) => [guidePath(locale, id), `guide:${id}`] as const),
      ...allPlans(catalogue).map((ref) => [planPath(locale, ref), `plan:${planId(ref)}`] as const),
    ]),
  );
}
