import type { Catalogue, Product, Provider } from '../../../src/catalogue/model.ts';
import { nameOf } from './made-up.ts';

/** What a made-up provider sells, and in how many ways each of it ends. */
const PRODUCTS = 60;
const ROUTES = 2;
/** Providers have longer names than products. */
const PROVIDERS_FROM = 100_000;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A catalogue with so many providers more, which are like one that it has, under names that nothing else has. */
export function withProviders(count: number, catalogue: Catalogue): Catalogue {
  const [like, model] = modelIn(catalogue);
  const more = Array.from({ length: count }, (_, number): Provider => {
    const id = nameOf(PROVIDERS_FROM + number);
    return {
      ...like,
      id,
      name: capital(id),
      notCovered: [],
      products: Array.from({ length: PRODUCTS }, (__, place) =>
        madeUpProduct(nameOf(number * PRODUCTS + place), id, model),
      ),
    };
  });
  return { ...catalogue, providers: [...catalogue.providers, ...more] };
}

/** The products of a catalogue that were made up for it. */
export const madeUpIn = (catalogue: Catalogue, before: Catalogue): readonly Provider[] =>
  catalogue.providers.slice(before.providers.length);

/** A product that ends in two ways at least, else in as many as there are, and whose it is. */
function modelIn({ providers }: Catalogue): readonly [Provider, Product] {
  const ways = ({ variants }: Product): number => Math.min(variants[0]?.routes.length ?? 0, ROUTES);
  const models = providers.flatMap((provider) =>
    provider.products
      .filter(({ variants }) => variants.length === 1)
      .map((product) => [provider, product] as const),
  );
  const most = Math.max(...models.map(([, product]) => ways(product)));
  const model = models.find(([, product]) => ways(product) === most);
  if (!model || most === 0) throw new Error('There is no product to make others like it.');
  return model;
}

function madeUpProduct(id: string, provider: string, model: Product): Product {
  const name = { en: capital(id), fr: capital(id) };
  const phrase = { en: `a ${name.en}`, fr: `un ${name.fr}` };
  const { guide: _, ...rest } = model;
  return {
    ...rest,
    id,
    provider,
    name,
    phrase,
    alsoUnder: [],
    aliases: { en: [], fr: [] },
    formerly: { en: [], fr: [] },
    variants: model.variants.map((variant) => ({
      ...variant,
      id: null,
      name,
      phrase,
      routes: variant.routes.slice(0, ROUTES),
    })),
  };
}
