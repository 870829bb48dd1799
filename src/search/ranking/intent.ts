import type { Article } from '../model/article.ts';
import { stem, words } from '../text/tokens.ts';
import { PLAN_ANSWERS } from '../understanding/asks.ts';
import type { Ask, SearchData } from '../understanding/search-data.ts';
import type { Understanding, Understood } from '../understanding/understanding.ts';

/** What the reader is after, in terms of the catalogue. */
export interface Intent {
  readonly providers: ReadonlySet<string>;
  /** `provider/product`, in the order of the query; only those of the providers named. */
  readonly products: ReadonlySet<string>;
  /** Families named, or those of products that the providers named do not have. */
  readonly families: ReadonlySet<string>;
  /** Families of the products: where a provider has no such product, its nearest ones are there. */
  readonly nearby: ReadonlySet<string>;
  /** How likely it is that each guide answers, up to 1. */
  readonly guides: ReadonlyMap<string, number>;
  /** How likely something is to end, up to 1. */
  readonly end: number;
  /** How likely the plans that go a certain way answer. */
  readonly ways: ReadonlyMap<string, number>;
  /** What is asked about is not covered here: something the site knows of, or somebody else's. */
  readonly notCovered: 'known' | 'elsewhere' | undefined;
  /** Whether it is clear what is to end and when: one thing, by its name, and no doubt about "now". */
  readonly clear: boolean;
  /** When or how, by words for it or by what is asked. */
  readonly routes: ReadonlySet<string>;
}

/** Likelier than anything else. */
export const LIKELY = 0.5;
const SURE = 0.8;

export function intentOf(understanding: Understanding, data: SearchData): Intent {
  const { concepts, asks: shares } = understanding;
  const { articles, asks } = data;
  const providers = new Set(idsOf(concepts, 'provider'));
  const named = particular(concepts);
  const ofThese = (product: string): boolean =>
    providers.size === 0 || providers.has(product.slice(0, product.indexOf('/')));
  const products = new Set(named.filter(ofThese));
  const nearby = new Set(
    articles
      .filter((article) => article.kind === 'plan' && article.products.some((id) => named.includes(id)))
      .flatMap(({ families }) => families.slice(0, 1)),
  );
  const answers = answersTo(weighed(shares, asks, concepts), asks);
  const plainly = answersTo([...shares], asks);
  return {
    providers,
    products,
    families: new Set([
      ...idsOf(concepts, 'family'),
      // A VPS at a provider that sells none by that name.
      ...(products.size === 0 ? nearby : []),
    ]),
    nearby,
    ...answers,
    clear: isClear(concepts, articles, plainly),
    notCovered: concepts.some(({ type }) => type === 'uncovered')
      ? 'known'
      : isElsewhere(understanding, data)
        ? 'elsewhere'
        : undefined,
    routes: new Set([
      ...idsOf(concepts, 'route'),
      ...[...plainly.ways].flatMap(([route, share]) => (share >= LIKELY ? [route] : [])),
    ]),
  };
}

/** Who names a service wants it to end so many times more often than who names none; everyday words say less. */
const NAMED_TO_END = 9;
const LOOSELY_NAMED_TO_END = 3;
/** Each further answer to the same ask. */
const NEXT_ANSWER = 0.9;

const isEnd = (ask: Ask | undefined): boolean => ask?.answers.includes(PLAN_ANSWERS) ?? false;

function weighed(
  shares: Understanding['asks'],
  asks: SearchData['asks'],
  concepts: readonly Understood[],
): readonly (readonly [string, number])[] {
  const named = concepts.filter(({ type }) => type === 'product');
  if (named.length === 0) return [...shares];
  const more = named.every(({ loose }) => loose) ? LOOSELY_NAMED_TO_END : NAMED_TO_END;
  const weights = [...shares].map(([id, share]) => [id, share * (isEnd(asks.get(id)) ? more : 1)] as const);
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([id, weight]) => [id, weight / whole]);
}

/** How likely guides, ways and the end are. */
type Answers = Pick<Intent, 'guides' | 'ways' | 'end'>;

function answersTo(shares: readonly (readonly [string, number])[], asks: SearchData['asks']): Answers {
  const guides = new Map<string, number>();
  const ways = new Map<string, number>();
  for (const [id, share] of shares) {
    const { answers = [], route } = asks.get(id) ?? {};
    for (const [place, answer] of answers.entries())
      guides.set(answer, (guides.get(answer) ?? 0) + share * NEXT_ANSWER ** place);
    if (route !== undefined) ways.set(route, share);
  }
  return { guides, ways, end: guides.get(PLAN_ANSWERS) ?? 0 };
}

/** Whether it is about another company, and not about going there; or about nothing that is named here. */
function isElsewhere(
  { concepts, asks: shares, leftover }: Understanding,
  { asks, notCovered }: SearchData,
): boolean {
  const isNamed = (loosely: boolean): boolean =>
    concepts.some(({ type, loose }) => type === 'provider' || (type === 'product' && (loosely || !loose)));
  const [[first = '', share = 0] = []] = shares;
  const ask = asks.get(first);
  if (concepts.some(({ type }) => type === 'elsewhere')) return !isNamed(false) && ask?.elsewhere !== true;
  const isRest = notCovered !== undefined && ask?.answers[0] === notCovered;
  return isRest && share >= LIKELY && leftover.length > 0 && !isNamed(true);
}

/** Between these, "now" may be meant or not. */
const HARDLY = 0.1;

function isClear(
  concepts: readonly Understood[],
  articles: readonly Article[],
  { end, ways }: Answers,
): boolean {
  const named = concepts.filter(({ type }) => type === 'product');
  const now = ways.get('immediate') ?? 0;
  return (
    end >= SURE &&
    named.length === 1 &&
    (now < HARDLY || now >= LIKELY) &&
    named.every(({ ids }) => ids.every((id) => formsOf(id, articles) <= 1))
  );
}

/** How many forms of a product there are: "alone" and "with a hosting plan". */
const formsOf = (product: string, articles: readonly Article[]): number =>
  new Set(
    articles.flatMap(({ kind, id, products }) =>
      kind === 'plan' && products.includes(product) ? [id.slice(0, id.lastIndexOf('/'))] : [],
    ),
  ).size;

function idsOf(concepts: readonly Understood[], type: Understood['type']): readonly string[] {
  return concepts.filter((concept) => concept.type === type).flatMap(({ ids }) => ids);
}

/**
 * The products named, in the order of the query. Where a name is said, everyday words beside it mean something
 * else: in "overthebox since we have fibre" the line is a circumstance. So does a word that is part of the other's
 * name: "office 365 cancel licence" is about "Microsoft 365 licences".
 */
function particular(concepts: readonly Understood[]): readonly string[] {
  const all = concepts.filter(({ type }) => type === 'product');
  const names = all.filter(({ loose }) => !loose);
  const named = names.length > 0 ? names : all;
  return named.filter((one) => !named.some((other) => isInName(one, other))).flatMap(({ ids }) => ids);
}

function isInName({ words: typed, ids }: Understood, other: Understood): boolean {
  if (other.ids.some((id) => ids.includes(id))) return false;
  const named = new Set(Object.values(other.name).flatMap(words).map(stem));
  return words(typed).every((word) => named.has(stem(word)));
}
