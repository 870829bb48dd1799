import type { Catalogue } from '../../catalogue/model.ts';
import { type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import type { Article, ArticleVersion } from '../../search/article.ts';
import type { Names } from '../../search/data.ts';
import type { Facets } from '../../search/facets-file.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import type { FoundPage } from './read-page.ts';

/**
 * What the built pages are, by the catalogue: one article for all the languages of a page.
 *
 * @throws with every page whose id the catalogue does not have
 */
export function facetsOf(catalogue: Catalogue, pages: readonly FoundPage[]): Facets {
  const versions = new Map<string, Partial<Record<Locale, ArticleVersion>>>();
  for (const { locale, page } of pages) {
    const { url, title } = page;
    versions.set(page.id, { ...versions.get(page.id), [locale]: { url, title } });
  }
  const articles = entriesOf(catalogue).flatMap((entry) => {
    const article = articleOf(entry, catalogue);
    const own = versions.get(article.id);
    versions.delete(article.id);
    return own ? [{ ...article, versions: own }] : [];
  });
  if (versions.size > 0)
    throw new Error(
      `Search: these pages are to be found, but the catalogue has neither a plan nor a guide of their data-result-id:\n  ${[...versions.keys()].join('\n  ')}`,
    );
  return { articles, families: catalogue.families.map(({ id }) => id) };
}

type Unpublished = Omit<Article, 'versions'>;

/** The families a product is listed under, its own first. */
export function familiesOf(catalogue: Catalogue, path: string): readonly string[] {
  const product = catalogue.providers
    .flatMap(({ products }) => products)
    .find(({ provider, id }) => `${provider}/${id}` === path);
  return product ? [product.family, ...product.alsoUnder] : [];
}

function articleOf(entry: Entry, catalogue: Catalogue): Unpublished {
  const families = entry.products.flatMap((path) => familiesOf(catalogue, path));
  const { id, kind, provider, products } = entry;
  return kind === 'plan'
    ? { id, kind, provider, families, products, topic: null, route: entry.ref.route.id }
    : {
        id,
        kind,
        provider,
        families: [...new Set([entry.family, ...families])],
        products,
        topic: entry.head.topic,
        route: null,
      };
}

/** Names as chips and suggestions show them: without what stands in brackets. */
export function namesOf(catalogue: Catalogue): Names {
  const plainName = (name: string): string => name.replace(/\s*\([^)]*\)/g, '');
  const short = (name: PerLocale<string>): PerLocale<string> =>
    perLocale((locale) => plainName(name[locale]));
  return {
    providers: new Map(catalogue.providers.map(({ id, name }) => [id, name])),
    families: new Map(catalogue.families.map(({ id, name }) => [id, short(name)])),
    products: new Map(
      catalogue.providers.flatMap(({ products }) =>
        products.map(({ provider, id, name }) => [`${provider}/${id}`, short(name)] as const),
      ),
    ),
  };
}
