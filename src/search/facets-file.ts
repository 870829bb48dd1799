import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Topic } from '../catalogue/schemas/site.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { cancelPath, guidePath } from '../urls.ts';
import type { Article, ArticleVersion } from './article.ts';
import type { Names } from './data.ts';
import { joined, list, record, text } from './json.ts';

/**
 * `/search/facets.json`: everything that can be found, in all languages, written small: what an id or
 * an address already says is not said again.
 */
export interface FacetsFile {
  readonly version: 1;
  readonly providers: Readonly<Record<string, string>>;
  /** Names in the order of the languages. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** Families joined by `|`, then the names. */
  readonly products: Readonly<Record<string, readonly string[]>>;
  /** Id, code, then a title per language. */
  readonly plans: readonly (readonly string[])[];
  /** Id, code, topic, provider or nothing, products joined by `|`, then a title per language; an empty one has no version. */
  readonly guides: readonly (readonly string[])[];
}

export interface Facets {
  readonly articles: readonly Article[];
  readonly names: Names;
}

const titlesOf = ({ versions }: Article): string[] => LOCALES.map((locale) => versions[locale]?.title ?? '');
const namesIn = (name: Readonly<Record<Locale, string>>): string[] => LOCALES.map((locale) => name[locale]);

export function writeFacetsFile(
  { articles, names }: Facets,
  familiesOf: (product: string) => readonly string[],
): FacetsFile {
  return {
    version: 1,
    providers: Object.fromEntries(names.providers),
    families: Object.fromEntries([...names.families].map(([id, name]) => [id, namesIn(name)])),
    products: Object.fromEntries(
      [...names.products].map(([id, name]) => [id, [familiesOf(id).join('|'), ...namesIn(name)]]),
    ),
    plans: articles
      .filter(({ kind }) => kind === 'plan')
      .map((article) => [article.id, article.code, ...titlesOf(article)]),
    guides: articles
      .filter(({ kind }) => kind === 'guide')
      .map((article) => [
        article.id,
        article.code,
        article.topic ?? '',
        article.provider ?? '',
        article.products.join('|'),
        ...titlesOf(article),
      ]),
  };
}

const WHAT = 'facets';

// The ids of routes and topics are believed: their lists stand with the schemas, which are too heavy for a browser.

/** @throws when it is no such file of this version: an old copy from a cache, or an error page */
export function readFacetsFile(json: unknown): Facets {
  const file = record(json, WHAT);
  if (file['version'] !== 1) throw new Error(`${WHAT}: not of version 1`);
  const products = new Map(
    Object.entries(record(file['products'], WHAT)).map(([id, row]) => {
      const [families, ...names] = list(row, WHAT);
      return [id, { families: joined(families, '|', WHAT), name: nameOf(names) }] as const;
    }),
  );
  const familiesOf = (id: string): readonly string[] => products.get(id)?.families ?? [];
  return {
    names: {
      providers: new Map(
        Object.entries(record(file['providers'], WHAT)).map(([id, name]) => [id, text(name, WHAT)]),
      ),
      families: new Map(
        Object.entries(record(file['families'], WHAT)).map(([id, names]) => [id, nameOf(list(names, WHAT))]),
      ),
      products: new Map([...products].map(([id, { name }]) => [id, name])),
    },
    articles: [
      ...list(file['plans'], WHAT).map((row) => readPlan(list(row, WHAT), familiesOf)),
      ...list(file['guides'], WHAT).map((row) => readGuide(list(row, WHAT), familiesOf)),
    ],
  };
}

function nameOf(names: readonly unknown[]): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((locale, index) => [locale, text(names[index], WHAT)])) as Record<
    Locale,
    string
  >;
}

function versionsOf(titles: readonly unknown[], urlOf: (locale: Locale) => string): Article['versions'] {
  const versions: Partial<Record<Locale, ArticleVersion>> = {};
  for (const [index, locale] of LOCALES.entries()) {
    const title = text(titles[index], WHAT);
    if (title) versions[locale] = { title, url: urlOf(locale) };
  }
  return versions;
}

type FamiliesOf = (product: string) => readonly string[];

function readPlan([first, code, ...titles]: readonly unknown[], familiesOf: FamiliesOf): Article {
  const id = text(first, WHAT);
  const [provider = '', product = '', ...rest] = id.split('/');
  const own = `${provider}/${product}`;
  const families = familiesOf(own);
  return {
    id,
    kind: 'plan',
    code: text(code, WHAT),
    provider,
    families,
    products: [own],
    topic: null,
    route: (rest.at(-1) ?? null) as RouteId | null,
    versions: versionsOf(titles, (locale) =>
      cancelPath(locale, families[0] ?? '', provider, product, ...rest),
    ),
  };
}

function readGuide(row: readonly unknown[], familiesOf: FamiliesOf): Article {
  const [first, code, topic, provider, productList, ...titles] = row;
  const id = text(first, WHAT);
  const products = joined(productList, '|', WHAT);
  return {
    id,
    kind: 'guide',
    code: text(code, WHAT),
    provider: text(provider, WHAT) || null,
    families: [...new Set([id.split('/')[0] ?? '', ...products.flatMap(familiesOf)])],
    products,
    topic: (text(topic, WHAT) || null) as Topic | null,
    route: null,
    versions: versionsOf(titles, (locale) => guidePath(locale, id)),
  };
}
