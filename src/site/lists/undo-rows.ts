import { allPlans, type Catalogue, type PlanRef } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { undoPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import { routeWords } from '../plan/facts.ts';
import type { OptionRow } from '../types.ts';
import { MOST_ROWS } from './page-sizes.ts';
import { providerRows } from './providers.ts';

const waysBack = oncePer((catalogue: Catalogue) =>
  allPlans(catalogue).filter(({ route }) => !isWayToEnd(route.id)),
);

/** The pages of the list: one, or where that would be too long, one more for each provider that has something on it. */
export const undoPages = oncePer((catalogue: Catalogue): readonly (string | undefined)[] => {
  const backs = waysBack(catalogue);
  const providers = new Set(backs.map(({ provider }) => provider.id));
  return [undefined, ...(backs.length > MOST_ROWS ? providers : [])];
});

/**
 * Every product whose end can be taken back, family by family, each with its limit.
 *
 * @param provider whose products; of all, providers are listed where their products are too many for one page
 */
export function undoRows(context: ViewContext, provider?: string): readonly OptionRow[] {
  const { catalogue, locale } = context;
  const pages = undoPages(catalogue);
  if (provider === undefined && pages.length > 1)
    return providerRows(context)
      .filter(({ id }) => pages.includes(id))
      .map((row) => ({ ...row, href: undoPath(locale, row.id) }));
  const backs = waysBack(catalogue).filter((back) => provider === undefined || back.provider.id === provider);
  return catalogue.families.flatMap((family) =>
    backs
      .filter(({ product }) => product.family === family.id)
      .map((back) => ({ ...undoRow(back, context), group: context.finish(family.name[locale]) })),
  );
}

function undoRow(back: PlanRef, context: ViewContext): OptionRow {
  const { locale, finish } = context;
  const { provider, product, variant, route } = back;
  const form = variant.id === null ? '' : ` · ${variant.name[locale]}`;
  return {
    id: route.code,
    title: finish(`${provider.name} · ${product.name[locale]}${form}`),
    hint: routeWords(back, context).undo.text,
    href: planPath(locale, back),
  };
}
