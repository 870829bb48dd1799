import { LOCALES } from '../../i18n/locales.ts';
import { type LineBook, lineKey } from '../../search/line/recognise.ts';
import type { ViewContext } from '../context.ts';
import { productRows } from '../lists/lists.ts';

/** What the field for a line of a bill works with, in one language; lines come in any. */
export interface LinePage extends LineBook {
  readonly rows: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
}

/** Names, other names and former names of everything that can be cancelled, and the marks of its services. */
export function linePage(context: ViewContext): LinePage {
  const { catalogue } = context;
  const keys = (forms: readonly string[]): readonly string[] => [...new Set(forms.map(lineKey))];
  const products = catalogue.providers.flatMap((provider) => provider.products);
  const rows = productRows(products, context, true);
  return {
    providers: Object.fromEntries(
      catalogue.providers.map(({ id, name }) => [
        id,
        [name, id, ...LOCALES.flatMap((locale) => catalogue.search.providers[id]?.[locale] ?? [])],
      ]),
    ),
    products: products.map((product) => {
      const path = `${product.provider}/${product.id}`;
      const names = LOCALES.flatMap((locale) => [
        product.name[locale].replace(/\s*\([^)]*\)/g, ''),
        ...product.aliases[locale],
        ...product.formerly[locale],
      ]);
      return {
        id: path,
        provider: product.provider,
        names: keys(names),
        loose: keys(LOCALES.flatMap((locale) => catalogue.search.products[path]?.[locale] ?? [])),
        shapes: product.marks.map(({ shape, weak }) => ({ shape, weak })),
      };
    }),
    rows: Object.fromEntries(rows.map(({ id, title, href }) => [id, { title, href }])),
  };
}
