import type { Catalogue, PlanRef, Product } from '../../catalogue/model.ts';
import { ROUTE_IDS, type RouteId } from '../../catalogue/schemas/route.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type {
  FamilyWayRow,
  GuideRow,
  ProductRow,
  VariantRow,
  WayRow,
} from '../../search/files/index-file.ts';
import { viewContext, wordsIn } from '../../site/context.ts';
import { guideHead } from '../../site/entries.ts';
import { planTitle } from '../../site/plan/route-titles.ts';
import { type Answers, LEVELS } from '../../wizard/answers.ts';
import { nextState } from '../../wizard/questions.ts';
import { pathOf, productForms, spoken } from './wordings.ts';

const HOLE = '{}';

/** The titles of plans as they are composed, with a hole for what they end. */
export const titleTemplates = (locale: Locale): Readonly<Record<RouteId, string>> =>
  Object.fromEntries(
    ROUTE_IDS.map((id) => [id, wordsIn(locale).t(`facts.title.${id}`, { phrase: HOLE })]),
  ) as Record<RouteId, string>;

/** Every product with its plans, best known first. */
export function productRows(catalogue: Catalogue, locale: Locale): readonly ProductRow[] {
  const forms = productForms(catalogue, locale);
  const templates = titleTemplates(locale);
  const sellers = Map.groupBy(
    catalogue.providers.flatMap(({ products }) => products),
    ({ name }) => spoken(name[LOCALES[0]]),
  );
  const isCommon = ({ name }: Product): boolean =>
    new Set(sellers.get(spoken(name[LOCALES[0]]))?.map(({ provider }) => provider)).size > 1;
  return inOrder(catalogue).map((product): ProductRow => {
    const provider = catalogue.providers.find(({ id }) => id === product.provider);
    const { finish } = wordsIn(locale);
    const row = [
      pathOf(product),
      [product.family, ...product.alsoUnder],
      finish(spoken(product.name[locale])),
      forms.get(pathOf(product))?.names ?? [],
      forms.get(pathOf(product))?.loose ?? [],
      wayOf(catalogue, { family: product.family, provider: product.provider, product: product.id }, 3),
      provider === undefined
        ? []
        : product.variants.map((variant): VariantRow => {
            const phrase = finish(variant.phrase[locale]);
            return [
              variant.id,
              phrase,
              variant.routes.map((route) => {
                const title = titleOf({ provider, product, variant, route }, locale);
                return templates[route.id].replace(HOLE, () => phrase) === title
                  ? route.id
                  : [route.id, title];
              }),
            ];
          }),
    ] as const;
    return isCommon(product) ? [...row, 1] : row;
  });
}

const titleOf = (ref: PlanRef, locale: Locale): string => planTitle(ref, wordsIn(locale));

/** Every guide, in the order of the site. */
export function guideRows(catalogue: Catalogue, locale: Locale): readonly GuideRow[] {
  const { finish } = viewContext(catalogue, locale);
  return catalogue.guides.map((guide): GuideRow => {
    const { head, lang } = guideHead(guide, locale);
    const existing = LOCALES.filter((each) => guide.heads[each]);
    const [only] = existing.length < LOCALES.length ? existing : [];
    const row = [
      guide.id,
      head.topic,
      head.provider ?? null,
      head.products,
      finish(head.title, lang),
    ] as const;
    return only === undefined ? row : [...row, only];
  });
}

/** Where the wizard goes from these answers, past questions with one answer; the first segments are known. */
function wayOf(catalogue: Catalogue, answers: Answers, known: number): WayRow {
  const state = nextState(catalogue, answers);
  const given = 'answers' in state ? state.answers : answers;
  const segments = LEVELS.flatMap((level) => given[level] ?? []).slice(known);
  const asks = state.kind === 'question' && state.question !== 'other' ? state.question : null;
  return [asks, ...segments];
}

/** The wizard's pages of families, alone and with each of the providers named. */
export function familyWays(catalogue: Catalogue, providers: readonly string[]): readonly FamilyWayRow[] {
  return catalogue.families
    .filter(({ kind }) => kind !== 'topic')
    .flatMap(({ id: family }): readonly FamilyWayRow[] => {
      const sellers = catalogue.providers.filter(({ products }) =>
        products.some((each) => each.family === family || each.alsoUnder.includes(family)),
      );
      return [
        ...(sellers.length > 0 ? [[family, null, ...wayOf(catalogue, { family }, 0)] as const] : []),
        ...sellers
          .filter(({ id }) => providers.includes(id))
          .map(({ id }) => [family, id, ...wayOf(catalogue, { family, provider: id }, 0)] as const),
      ];
    });
}

/**
 * All products: by provider, then by the family whose guide tells about them, in the order of the catalogue.
 * Where one guide tells about everything a provider has, its order counts.
 */
function inOrder(catalogue: Catalogue): readonly Product[] {
  const families = catalogue.families.map(({ id }) => id);
  const guides = catalogue.guides
    .map((guide) => ({ id: guide.id, ...guideHead(guide, LOCALES[0]).head }))
    .filter(({ topic }) => topic === 'cancel');
  const guideOf = new Map(
    [...guides]
      .reverse()
      .flatMap(({ id, products }) =>
        products.map((product, place) => [product, { family: id.slice(0, id.indexOf('/')), place }] as const),
      ),
  );
  return catalogue.providers.flatMap(({ products }) =>
    products
      .map((product, index) => {
        const guide = guideOf.get(pathOf(product));
        const family = guide?.family ?? product.family;
        const place = family === product.family ? index : products.length + (guide?.place ?? 0);
        return { product, family: families.indexOf(family), place };
      })
      .sort((a, b) => a.family - b.family || a.place - b.place)
      .map(({ product }) => product),
  );
}
