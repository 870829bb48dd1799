import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Aim } from './aim.ts';
import type { Article } from './article.ts';

/** Where an article stands among its like: what an editor put first is what most people have. */
export interface Standing {
  /** Position of a plan's variant in its product, and of its route in the variant. */
  place(plan: Article): { readonly variant: number; readonly route: number };
  /** How many of the products asked about come before this article's, counted from 0. */
  productStep(article: Article, aim: Aim): number;
  /** Position of a guide among all guides. */
  guideStep(article: Article): number;
  /** Whether what is asked about can be left in this way. */
  offers(aim: Aim, route: string): boolean;
}

/** @param families in the order of the site */
export function standingOf(articles: readonly Article[], families: readonly string[]): Standing {
  const plans = articles.filter(({ kind }) => kind === 'plan');
  const guides = articles.filter(({ kind }) => kind === 'guide');
  const places = placesOf(plans);
  const order = productOrder(plans, guides, families);
  const guideSteps = new Map(guides.map(({ id }, index) => [id, index]));
  const concerns = (id: string, aim: Aim): boolean => {
    const families = plans.find(({ products }) => products.includes(id))?.families ?? [];
    if (aim.products.size > 0) return aim.products.has(id);
    const provider = id.split('/')[0] ?? '';
    if (aim.providers.size > 0 && !aim.providers.has(provider)) return false;
    return aim.families.size === 0 || families.some((family) => aim.families.has(family));
  };
  const lists = new WeakMap<Aim, readonly string[]>();
  const asked = (aim: Aim): readonly string[] => {
    const known = lists.get(aim);
    const list = known ?? order.filter((id) => concerns(id, aim));
    if (!known) lists.set(aim, list);
    return list;
  };
  return {
    place: ({ id }) => places.get(id) ?? { variant: 0, route: 0 },
    productStep: ({ products }, aim) => {
      const steps = products.map((id) => asked(aim).indexOf(id)).filter((step) => step >= 0);
      return steps.length > 0 ? Math.min(...steps) : asked(aim).length;
    },
    guideStep: ({ id }) => guideSteps.get(id) ?? guides.length,
    offers: (aim, route) =>
      plans.some((plan) => plan.route === route && plan.products.some((id) => asked(aim).includes(id))),
  };
}

/** Ways that keep something rather than end it are never what one takes by default. */
export const KEEPING: readonly (RouteId | null)[] = ['withdraw', 'transfer', 'port-number'];
const isKeeping = (route: RouteId | null): boolean => KEEPING.includes(route);

function placesOf(
  plans: readonly Article[],
): ReadonlyMap<string, { readonly variant: number; readonly route: number }> {
  const variants = new Map<string, string[]>();
  const routes = new Map<string, number>();
  const places = new Map<string, { variant: number; route: number }>();
  const ending = plans.filter(({ route }) => !isKeeping(route));
  const keeping = plans.filter(({ route }) => isKeeping(route));
  for (const { id, products } of [...ending, ...keeping]) {
    const product = products[0] ?? '';
    const own = id.slice(0, id.lastIndexOf('/'));
    const known = variants.get(product) ?? [];
    if (!known.includes(own)) known.push(own);
    variants.set(product, known);
    const route = routes.get(own) ?? 0;
    routes.set(own, route + 1);
    places.set(id, { variant: known.indexOf(own), route });
  }
  return places;
}

/**
 * All products, best known first: by provider, then by the family whose guide tells about them, in the
 * order of the catalogue. Where one guide tells about everything a provider has, its order counts.
 */
function productOrder(
  plans: readonly Article[],
  guides: readonly Article[],
  families: readonly string[],
): readonly string[] {
  const providers = [...new Set(plans.map(({ provider }) => provider ?? ''))];
  const products = [...new Set(plans.flatMap((plan) => plan.products))];
  const keys = new Map(
    products.map((id, index) => {
      const own = plans.find((plan) => plan.products.includes(id))?.families[0] ?? '';
      const guide = guides.find((each) => each.topic === 'cancel' && each.products.includes(id));
      const folder = guide?.id.split('/')[0] ?? own;
      const place = folder === own ? index : products.length + (guide?.products.indexOf(id) ?? 0);
      return [id, [providers.indexOf(id.split('/')[0] ?? ''), families.indexOf(folder), place]] as const;
    }),
  );
  return products.sort((a, b) => {
    const [left = [], right = []] = [keys.get(a), keys.get(b)];
    for (const [index, value] of left.entries()) {
      const difference = value - (right[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
