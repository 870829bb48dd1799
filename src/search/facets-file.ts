import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Topic } from '../catalogue/schemas/site.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../i18n/locales.ts';
import { cancelPath, guidePath } from '../urls.ts';
import type { Article, ArticleVersion } from './article.ts';
import { columnOf, columns, join, parts, type Row, type Section } from './rows.ts';

/*
 * Everything that can be found, in all languages: what an id, an address or the words for a way of leaving
 * already say is not said again.
 *   order    families, joined
 *   ways     id, the title of its plans in each language with `{}` for what is left
 *   plans    #provider, +product and families, >variant and what it is called in a title, then its plans:
 *            number of the way, and the titles where they are not composed
 *   guides   id, topic unless it is "cancel", provider, products by their number where they have plans, titles;
 *            an empty title has no version
 */

export interface Facets {
  readonly articles: readonly Article[];
  /** Ids in the order of the site. */
  readonly families: readonly string[];
}

const HOLE = '{}';
const COMMON_TOPIC: Topic = 'cancel';

export const titlesOf = ({ versions }: Article): PerLocale<string> =>
  perLocale((locale) => versions[locale]?.title ?? '');

/** What stands in the hole of a template. */
function inHole(template: string, title: string): string | undefined {
  const [before = '', after = ''] = template.split(HOLE);
  return title.startsWith(before) && title.endsWith(after) && title.length > before.length + after.length
    ? title.slice(before.length, title.length - after.length)
    : undefined;
}

const composed = (template: string, phrase: string): string => template.replace(HOLE, () => phrase);

/** What all titles composed for a variant have in common; empty when none is. */
function phraseOf(
  plans: readonly Article[],
  templates: ReadonlyMap<string, PerLocale<string>>,
): PerLocale<string> {
  for (const plan of plans) {
    const template = templates.get(plan.route ?? '');
    const titles = titlesOf(plan);
    const found = LOCALES.map((locale) => template && inHole(template[locale], titles[locale]));
    if (found.every((each) => each !== undefined))
      return perLocale((locale) => found[LOCALES.indexOf(locale)] ?? '');
  }
  return perLocale(() => '');
}

/** Articles one after the other that `keyOf` says the same of. */
function groups(articles: readonly Article[], keyOf: (article: Article) => string): readonly Article[][] {
  const found: Article[][] = [];
  for (const article of articles) {
    const last = found.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(article)) last.push(article);
    else found.push([article]);
  }
  return found;
}

/**
 * @param templates the titles of plans by their way of leaving, with `{}` for what is left
 */
export function writeFacets(
  { articles, families }: Facets,
  templates: ReadonlyMap<string, PerLocale<string>>,
): readonly Section[] {
  const plans = articles.filter(({ kind }) => kind === 'plan');
  const guides = articles.filter(({ kind }) => kind === 'guide');
  const ways = [...new Set(plans.map(({ route }) => route))];
  const products = [...new Set(plans.flatMap((plan) => plan.products))];
  const template = (way: string | null): PerLocale<string> => templates.get(way ?? '') ?? perLocale(() => '');

  const variantRows = (own: readonly Article[]): readonly Row[] => {
    const [, , ...rest] = own[0]?.id.split('/') ?? [];
    const phrase = phraseOf(own, templates);
    return [
      [`>${rest.length > 1 ? rest[0] : ''}`, ...columns(phrase)],
      ...own.map((plan): Row => {
        const titles = titlesOf(plan);
        const isComposed = LOCALES.every(
          (locale) =>
            phrase[locale] && composed(template(plan.route)[locale], phrase[locale]) === titles[locale],
        );
        return [`${ways.indexOf(plan.route)}`, ...(isComposed ? [] : columns(titles))];
      }),
    ];
  };
  const productRows = (own: readonly Article[]): readonly Row[] => [
    [`+${own[0]?.id.split('/')[1]}`, join(own[0]?.families ?? [])],
    ...groups(own, ({ id }) => id.slice(0, id.lastIndexOf('/'))).flatMap(variantRows),
  ];
  return [
    [[join(families)]],
    ways.map((way) => [way ?? '', ...columns(template(way))]),
    groups(plans, ({ provider }) => provider ?? '').flatMap((ofProvider) => [
      [`#${ofProvider[0]?.provider}`],
      ...groups(ofProvider, (plan) => plan.products[0] ?? '').flatMap(productRows),
    ]),
    guides.map((guide) => [
      guide.id,
      guide.topic === COMMON_TOPIC ? '' : (guide.topic ?? ''),
      guide.provider ?? '',
      join(guide.products.map((id) => (products.includes(id) ? `${products.indexOf(id)}` : id))),
      ...columns(titlesOf(guide)),
    ]),
  ];
}

// The ids of ways and topics are believed: their lists stand with the schemas, which are too heavy for a browser.

export function readFacets([order, ways = [], plans = [], guides = []]: readonly Section[]): Facets {
  const articles = readPlans(plans, ways);
  const products = [...new Map(articles.map((plan) => [plan.products[0] ?? '', plan.families]))];
  return {
    families: parts(order?.[0]?.[0]),
    articles: [...articles, ...guides.map((row) => readGuide(row, products))],
  };
}

function versionsOf(
  titleOf: (locale: Locale) => string,
  urlOf: (locale: Locale) => string,
): Article['versions'] {
  const versions: Partial<Record<Locale, ArticleVersion>> = {};
  for (const locale of LOCALES) {
    const title = titleOf(locale);
    if (title) versions[locale] = { title, url: urlOf(locale) };
  }
  return versions;
}

function readPlans(rows: Section, ways: Section): readonly Article[] {
  let provider = '';
  let product = '';
  let families: readonly string[] = [];
  let variant: Row = [];
  return rows.flatMap((row): readonly Article[] => {
    const [first = '', second] = row;
    const rest = first.slice(1);
    if (first.startsWith('#')) provider = rest;
    else if (first.startsWith('+')) [product, families] = [rest, parts(second)];
    else if (first.startsWith('>')) variant = [rest, ...row.slice(1)];
    else {
      const [route = '', ...templates] = ways[Number(first)] ?? [];
      const steps = [provider, product, ...variant.slice(0, 1).filter(Boolean), route];
      const titleOf = (locale: Locale): string =>
        second === undefined
          ? composed(columnOf(templates, 0, locale), columnOf(variant, 1, locale))
          : columnOf(row, 1, locale);
      return [
        {
          id: steps.join('/'),
          kind: 'plan',
          provider,
          families,
          products: [`${provider}/${product}`],
          topic: null,
          route: route as RouteId,
          versions: versionsOf(titleOf, (locale) => cancelPath(locale, families[0] ?? '', ...steps)),
        },
      ];
    }
    return [];
  });
}

function readGuide(
  row: Row,
  known: readonly (readonly [id: string, families: readonly string[]])[],
): Article {
  const [id = '', topic, provider, numbers] = row;
  const products = parts(numbers).map((number) => known[Number(number)] ?? ([number, []] as const));
  return {
    id,
    kind: 'guide',
    provider: provider || null,
    families: [...new Set([id.split('/')[0] ?? '', ...products.flatMap(([, families]) => families)])],
    products: products.map(([product]) => product),
    topic: (topic || COMMON_TOPIC) as Topic,
    route: null,
    versions: versionsOf(
      (locale) => columnOf(row, 4, locale),
      (locale) => guidePath(locale, id),
    ),
  };
}
