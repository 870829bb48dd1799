import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { type Article, articleKey } from '../model/article.ts';
import { makeLexicon, type Wording } from '../understanding/lexicon.ts';
import type { SearchData, Way } from '../understanding/search-data.ts';
import { makeVocabulary } from '../understanding/vocabulary.ts';
import type { GuideRow, IndexFile, ProductRow, ProviderFile, RestFile, WordsFile } from './index-file.ts';
import { modelOf } from './packed-model.ts';

/** What is loaded of one language. */
export interface Loaded {
  readonly locale: Locale;
  readonly index: IndexFile;
  /** Of the providers whose file was asked for. */
  readonly apart: readonly ProviderFile[];
}

/** What data is put together of. */
type Parts = readonly [
  /** The reader's language first. */
  loaded: readonly Loaded[],
  rest: RestFile | undefined,
  pieces: readonly WordsFile[],
  /** Where that is all that the query needs. */
  mend: SearchData['mend'],
];

/** Puts together what is loaded. */
export function dataOf(...parts: Parts): SearchData {
  const steps = dataInSteps(...parts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same a step at a time: a phone that does all of it at once answers no tap until it is done. */
export function* dataInSteps(
  ...[loaded, rest, pieces, mend]: Parts
): Generator<undefined, SearchData, undefined> {
  // In the order of the languages: a word means the same on pages of each.
  const inOrder = LOCALES.flatMap((locale) => loaded.filter((each) => each.locale === locale));
  const wordings = inOrder.flatMap((each) => wordingsOf(each, rest));
  yield;
  const lexicon = makeLexicon(
    wordings,
    inOrder.map(({ locale, index: { ignore, keep } }) => ({ locale, ignore, keep })),
  );
  yield;
  const articles = articlesOf(loaded);
  yield;
  const model = rest && modelOf(rest.model);
  yield;
  const asks = loaded[0]?.index.asks ?? [];
  return {
    lexicon,
    articles,
    model,
    sure: new Map(
      loaded.flatMap(({ index: { sure } }) =>
        Object.entries(sure).flatMap(([place, stems]) =>
          stems.map((stem) => [stem, asks[Number(place)]?.[0] ?? ''] as const),
        ),
      ),
    ),
    asks: new Map(
      asks.map(([id, answers, route, elsewhere]) => [
        id,
        { answers, route: route ?? undefined, elsewhere: elsewhere === 1 },
      ]),
    ),
    notCovered: rest?.notCovered,
    labels: rest?.labels,
    names: namesOf(loaded, rest),
    ways: loaded.slice(0, 1).flatMap((each) => waysOf(each, rest)),
    vocabularies:
      pieces.length === 0
        ? []
        : LOCALES.map((locale) => makeVocabulary(locale, pieces.map(({ words }) => words[locale]).join(' '))),
    mend,
  };
}

/** Each once, with its titles in all languages that are loaded. */
function articlesOf(loaded: readonly Loaded[]): readonly Article[] {
  const articles = new Map<string, Article>();
  for (const { locale, index, apart } of loaded) {
    const files = [index, ...apart];
    const familiesOf = new Map(
      files.flatMap(({ products }) => products.map(([path, families]) => [path, families])),
    );
    const own = [
      ...files.flatMap(({ products }) => products.flatMap((row) => [...plansOf(row, locale, index.titles)])),
      ...files.flatMap(({ guides }) => guides.map((row) => guideOf(row, locale, familiesOf))),
    ];
    for (const article of own) {
      const key = articleKey(article);
      articles.set(key, { ...article, titles: { ...articles.get(key)?.titles, ...article.titles } });
    }
  }
  return [...articles.values()];
}

function namesOf(loaded: readonly Loaded[], rest: RestFile | undefined): SearchData['names'] {
  const names = new Map<string, Partial<Record<Locale, string>>>();
  for (const { locale, index, apart } of loaded) {
    const asks = rest?.languages[locale].asks ?? [];
    const own = [
      ...index.families,
      ...index.providers,
      ...apart.map(({ provider }) => provider),
      ...[index, ...apart].flatMap(({ products }) => products.map(([path, , name]) => [path, name] as const)),
      ...index.asks.map(([id], place) => [id, asks[place] ?? id] as const),
    ];
    for (const [id, name] of own) names.set(id, { ...names.get(id), [locale]: name });
  }
  return names;
}

/** The most particular kinds first: who claims a phrase first keeps it. */
function wordingsOf({ locale, index, apart }: Loaded, rest: RestFile | undefined): readonly Wording[] {
  const products = [index, ...apart].flatMap((file) => file.products);
  const providers = apart.map(({ provider: [id, name, forms] }) => ['provider', id, name, forms] as const);
  const concepts = [...providers, ...index.concepts, ...(rest?.languages[locale].concepts ?? [])].map(
    ([type, id, name, forms]): Wording => ({ type, id, locale, name, forms }),
  );
  const ofProduct = (loose: boolean): readonly Wording[] =>
    products.map(([id, [family], name, names, words]) => ({
      type: 'product',
      id,
      family,
      locale,
      name,
      forms: loose ? words : names,
      loose,
    }));
  return [
    ...concepts.filter(({ type }) => type === 'provider'),
    ...ofProduct(false),
    ...ofProduct(true),
    ...concepts.filter(({ type }) => type !== 'provider'),
  ];
}

function* plansOf(
  [path, families, , , , , variants]: ProductRow,
  locale: Locale,
  titles: IndexFile['titles'],
): Generator<Article> {
  for (const [variant, phrase, routes] of variants) {
    for (const each of routes) {
      const [route, title] = typeof each === 'string' ? [each, undefined] : each;
      yield {
        id: [path, ...(variant === null ? [] : [variant]), route].join('/'),
        kind: 'plan',
        provider: path.slice(0, path.indexOf('/')),
        families,
        products: [path],
        topic: null,
        route,
        languages: LOCALES,
        titles: { [locale]: title ?? (titles[route] ?? '{}').replace('{}', () => phrase) },
      };
    }
  }
}

function guideOf(
  [id, topic, provider, products, title, only]: GuideRow,
  locale: Locale,
  familiesOf: ReadonlyMap<string, readonly string[]>,
): Article {
  const families = products.flatMap((path) => familiesOf.get(path) ?? []);
  return {
    id,
    kind: 'guide',
    provider,
    families: [...new Set([id.slice(0, id.indexOf('/')), ...families])],
    products,
    topic,
    route: null,
    languages: only === undefined ? LOCALES : [only],
    titles: { [only ?? locale]: title },
  };
}

function waysOf({ index, apart }: Loaded, rest: RestFile | undefined): readonly Way[] {
  return [
    ...[index, ...apart]
      .flatMap((file) => file.products)
      .map(([path, [family = ''], , , , [asks, ...more], , common]): Way => {
        const [provider = '', product = ''] = path.split('/');
        const segments = [family, provider, product, ...more];
        return { asks, family, provider, product: path, common: common === 1, segments };
      }),
    ...(rest?.ways ?? []).map(
      ([family, provider, asks, ...more]): Way => ({
        asks,
        family,
        ...(provider !== null && { provider }),
        common: false,
        segments: more,
      }),
    ),
  ];
}
