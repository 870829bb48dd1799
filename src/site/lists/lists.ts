import type { Catalogue, Guide, Product, Provider } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import type { Family } from '../../catalogue/schemas/site.ts';
import type { Locale } from '../../i18n/locales.ts';
import { offers } from '../../settings/site.ts';
import { cancelPath, guidePath, namedPagePath } from '../../urls.ts';
import { FIRST_QUESTION, resolveStep } from '../../wizard/step.ts';
import type { ViewContext, Words } from '../context.ts';
import { guideHead } from '../entries.ts';
import { productPath } from '../paths.ts';
import { productRow } from '../question/option-rows.ts';
import { questionView } from '../question/question.ts';
import type { OptionRow } from '../types.ts';

/** The first question of the wizard, as rows of the home page. */
export function homeAnswers(context: ViewContext): readonly OptionRow[] {
  return questionView(resolveStep(context.catalogue, FIRST_QUESTION), context).answers;
}

/** What people come with, each with the place that answers it, as far as the site has that. */
export function intentRows({ catalogue, locale, finish }: ViewContext): readonly OptionRow[] {
  return catalogue.intents
    .map(({ id, title, guide, page }) => ({
      id,
      title: finish(title[locale]),
      href: page
        ? namedPagePath(locale, page)
        : guide === undefined
          ? cancelPath(locale)
          : guidePath(locale, guide),
    }))
    .filter(({ href }) => offers(href));
}

/** Guides as rows; a guide that is not translated keeps its own language. */
export function guideRows(
  guides: readonly Guide[],
  { locale, finish }: Words,
): readonly (OptionRow & { readonly lang?: Locale })[] {
  return guides.map((guide) => {
    const { head, lang } = guideHead(guide, locale);
    return {
      id: guide.id,
      title: finish(head.title, lang),
      hint: finish(head.description, lang),
      href: guidePath(locale, guide.id),
      ...(lang !== locale && { lang }),
    };
  });
}

/** Products as rows that lead to their first question or plan, with the provider's name in front where asked for. */
export function productRows(
  products: readonly Product[],
  context: ViewContext,
  named = false,
): readonly OptionRow[] {
  const { catalogue, locale, finish } = context;

  return products.map((product) => {
    const row = productRow(product, context);
    const provider = catalogue.providers.find(({ id }) => id === product.provider);
    const family = catalogue.families.find(({ id }) => id === product.family);
    return {
      id: `${product.provider}/${product.id}`,
      ...row,
      title: named && provider ? `${provider.name} · ${row.title}` : row.title,
      href: productPath(product, context),
      ...(family && { group: finish(family.name[locale]) }),
    };
  });
}

/** A family with what it has to show. */
export interface FamilySection {
  readonly family: Family;
  readonly guides: readonly Guide[];
  readonly products: readonly Product[];
}

/** Families that have something to show, with their guides. Made once for a catalogue. */
export const familySections = oncePer((catalogue: Catalogue): readonly FamilySection[] => {
  const guides = Map.groupBy(catalogue.guides, ({ family }) => family);
  const products = Map.groupBy(
    catalogue.providers.flatMap((provider) => provider.products),
    ({ family }) => family,
  );
  return catalogue.families
    .map((family) => ({
      family,
      guides: guides.get(family.id) ?? [],
      products: products.get(family.id) ?? [],
    }))
    .filter((section) => section.guides.length + section.products.length > 0);
});

/** What a provider sells, family by family, under the families' names. */
export function productsByFamily(provider: Provider, context: ViewContext): readonly OptionRow[] {
  const { catalogue } = context;
  return catalogue.families.flatMap(({ id }) =>
    productRows(
      provider.products.filter(({ family }) => family === id),
      context,
    ),
  );
}

/** Everything that can be cancelled, provider by provider and family by family, for those who know no more than a name. */
export function everyProduct(context: ViewContext): readonly OptionRow[] {
  const { catalogue } = context;
  return catalogue.providers.flatMap((provider) =>
    productsByFamily(provider, context).map((row) => ({
      ...row,
      group: `${provider.name} · ${row.group}`,
    })),
  );
}
