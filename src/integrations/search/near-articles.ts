import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import type { Articles, ProviderFile } from '../../search/files/index-file.ts';
import { guideRows, productRows } from './article-rows.ts';
import { wordingsOf } from './wordings.ts';

/** What stands in the index of each language, and what stands in files of its providers. */
export interface Divided {
  readonly near: PerLocale<Articles>;
  /** By the name of the file. */
  readonly apart: ReadonlyMap<string, Omit<ProviderFile, 'version' | 'stamp'>>;
  /** Products, as `provider/product`, that stand in no index. */
  readonly productsApart: ReadonlySet<string>;
}

/** Bytes as they travel. */
export const packed = (value: unknown): number => gzipSync(JSON.stringify(value)).length;

/**
 * Divides products and guides into those that fit into the index and the others: of each provider the best known
 * ones first, in turn. Guides that an ask leads to always fit; what is neither asked for nor about a product is found
 * by its text.
 *
 * @param bytes packed, that products and guides may have in the index of a language
 */
export function divide(catalogue: Catalogue, bytes: number): Divided {
  const all = perLocale((locale) => ({
    products: productRows(catalogue, locale),
    guides: guideRows(catalogue, locale),
  }));
  const asked = new Set(catalogue.asks.flatMap(({ answers }) => answers));
  const inTurn = turns(all[LOCALES[0]].products.map(([path]) => path));
  const nearOf = (locale: Locale, near: ReadonlySet<string>): Articles => ({
    products: all[locale].products.filter(([path]) => near.has(path)),
    guides: all[locale].guides.filter(
      ([id, , provider, about]) =>
        asked.has(id) || (provider === null ? about.length === 0 : about.some((path) => near.has(path))),
    ),
  });
  const isFitting = (count: number): boolean =>
    LOCALES.every((locale) => packed(nearOf(locale, new Set(inTurn.slice(0, count)))) <= bytes);
  const near = new Set(inTurn.slice(0, mostThat(isFitting, inTurn.length)));
  const productsApart = new Set(inTurn.filter((path) => !near.has(path)));
  return {
    near: perLocale((locale) => nearOf(locale, near)),
    apart: new Map(LOCALES.flatMap((locale) => apartOf(catalogue, locale, all[locale], near))),
    productsApart,
  };
}

/** The first of each provider, then the second of each, and so on. */
function turns(paths: readonly string[]): readonly string[] {
  const places = new Map<string, number>();
  return paths
    .map((path) => {
      const provider = path.slice(0, path.indexOf('/'));
      const place = places.get(provider) ?? 0;
      places.set(provider, place + 1);
      return { path, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}

/** The greatest number up to `limit` for which something still holds; it holds for all smaller ones. */
export function mostThat(holds: (count: number) => boolean, limit: number): number {
  let [fits, tooMany] = [0, limit + 1];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (holds(half)) fits = half;
    else tooMany = half;
  }
  return fits;
}

function apartOf(
  catalogue: Catalogue,
  locale: Locale,
  { products, guides }: Articles,
  near: ReadonlySet<string>,
) {
  const forms = new Map(
    wordingsOf(catalogue, locale).flatMap((each) =>
      each.type === 'provider' ? [[each.id, each.forms]] : [],
    ),
  );
  const byProvider = Map.groupBy(
    products.filter(([path]) => !near.has(path)),
    ([path]) => path.slice(0, path.indexOf('/')),
  );
  const guidesOf = Map.groupBy(
    guides.filter(([, , , about]) => !about.some((path) => near.has(path))),
    ([, , provider]) => provider,
  );
  return catalogue.providers.flatMap(({ id, name }) => {
    const own = byProvider.get(id);
    if (own === undefined) return [];
    const provider = [id, name, forms.get(id) ?? [name]] as const;
    return [[`${locale}-${id}`, { provider, products: own, guides: guidesOf.get(id) ?? [] }] as const];
  });
}
