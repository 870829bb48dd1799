import type { RouteId } from '../../catalogue/schemas/route.ts';
import type { Article } from '../model/article.ts';
import type { Intent } from './intent.ts';

/** Where an article stands among its like: what an editor put first is what most people have. */
export interface EditorialOrder {
  /** Position of a plan's variant in its product, and of its route in the variant. */
  place(plan: Article): { readonly variant: number; readonly route: number };
  /** How many of the products asked about come before this article's, counted from 0. */
  productStep(article: Article, intent: Intent): number;
  /** How many guides to ending there are that are about one provider. */
  guidesOf(provider: string): number;
}

/** Ways that keep something rather than end it. Repeated from the table of route kinds for its weight. */
export const KEEPING: readonly (RouteId | null)[] = ['withdraw', 'transfer', 'port-number', 'undo'];
/** Ways that nobody can call back. */
export const AT_ONCE: readonly (RouteId | null)[] = ['immediate', 'delete-resource'];

const orders = new WeakMap<readonly Article[], EditorialOrder>();

/** The same for every query on the same articles, and the dearest part of an answer. */
export function editorialOrder(articles: readonly Article[]): EditorialOrder {
  const known = orders.get(articles) ?? orderOf(articles);
  orders.set(articles, known);
  return known;
}

function orderOf(articles: readonly Article[]): EditorialOrder {
  const plans = articles.filter(({ kind }) => kind === 'plan');
  const products = new Map(plans.map((plan) => [plan.products[0] ?? '', plan]));
  const places = placesOf(plans);
  const guides = new Map<string, number>();
  for (const { kind, provider, topic } of articles)
    if (kind === 'guide' && provider !== null && topic === 'cancel')
      guides.set(provider, (guides.get(provider) ?? 0) + 1);
  const lists = new WeakMap<Intent, ReadonlyMap<string, number>>();
  const asked = (intent: Intent): ReadonlyMap<string, number> => {
    const list = lists.get(intent) ?? stepsOf(products, intent);
    lists.set(intent, list);
    return list;
  };
  return {
    place: ({ id }) => places.get(id) ?? { variant: 0, route: 0 },
    productStep: ({ products: own }, intent) =>
      Math.min(...own.map((id) => asked(intent).get(id) ?? Infinity), asked(intent).size),
    guidesOf: (provider) => guides.get(provider) ?? 0,
  };
}

/** The products asked about, in the order of the query; those of one name in the order of the site. */
function stepsOf(products: ReadonlyMap<string, Article>, intent: Intent): ReadonlyMap<string, number> {
  const isAskedAbout = (id: string, { families, provider }: Article): boolean => {
    if (intent.products.size > 0) return intent.products.has(id);
    if (intent.providers.size > 0 && !intent.providers.has(provider ?? '')) return false;
    return intent.families.size === 0 || families.some((family) => intent.families.has(family));
  };
  const named = [...intent.products];
  const own = [...products].filter(([id, plan]) => isAskedAbout(id, plan)).map(([id]) => id);
  const places = new Map(own.map((id) => [id, Math.max(0, named.indexOf(id))]));
  own.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return new Map(own.map((id, index) => [id, index]));
}

/** Ways that keep something are never what one takes by default. */
function placesOf(plans: readonly Article[]) {
  const variants = new Map<string, string[]>();
  const routes = new Map<string, number>();
  const places = new Map<string, { readonly variant: number; readonly route: number }>();
  const isKeeping = ({ route }: Article): boolean => KEEPING.includes(route);
  for (const { id, products } of [...plans.filter((plan) => !isKeeping(plan)), ...plans.filter(isKeeping)]) {
    const product = products[0] ?? '';
    const own = id.slice(0, id.lastIndexOf('/'));
    const known = variants.get(product) ?? [];
    if (!known.includes(own)) variants.set(product, [...known, own]);
    const route = routes.get(own) ?? 0;
    routes.set(own, route + 1);
    places.set(id, { variant: (variants.get(product) ?? []).indexOf(own), route });
  }
  return places;
}
