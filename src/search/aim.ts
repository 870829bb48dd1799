import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Topic } from '../catalogue/schemas/site.ts';
import type { Article } from './article.ts';
import { stem } from './tokens.ts';
import type { Understanding, Understood } from './understanding.ts';
import { words } from './words.ts';

/** What the reader is after, in terms of the catalogue. */
export interface Aim {
  readonly providers: ReadonlySet<string>;
  /** `provider/product`; only those of the providers named. */
  readonly products: ReadonlySet<string>;
  /** Families named, or those of products that the providers named do not have. */
  readonly families: ReadonlySet<string>;
  /** Families of the products: where a provider has no such product, its nearest ones are there. */
  readonly nearby: ReadonlySet<string>;
  /** What one wants to know, beyond cancelling. */
  readonly topics: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
  readonly guides: ReadonlySet<string>;
  readonly toCancel: boolean;
}

/** A way of leaving that is a subject to read about as well. */
export const TOPIC_OF_ROUTE: Readonly<Partial<Record<RouteId, Topic>>> = {
  immediate: 'immediate-cancellation',
  withdraw: 'withdrawal',
  transfer: 'domain-transfer',
  'let-it-expire': 'auto-renewal',
};

const ROUTE_OF_TOPIC: Readonly<Partial<Record<string, RouteId>>> = {
  withdrawal: 'withdraw',
  'domain-transfer': 'transfer',
};

const CANCEL = 'cancel';
const CLOSE_ACCOUNT = 'close-account';

/** Who names both times asks which of them to take. */
const AT_ONE_TIME_OR_ANOTHER: readonly RouteId[] = ['end-of-term', 'immediate'];
const COMPARISON: Topic = 'immediate-cancellation';

function idsOf(concepts: readonly Understood[], type: Understood['type']): readonly string[] {
  return concepts.filter((concept) => concept.type === type).flatMap(({ ids }) => ids);
}

/**
 * The products named. Of two side by side and of one family, only what fewer people have is meant:
 * in "zimbra mailbox" the second word merely says what the first one is. So does a word that is part of the
 * other's name: "office 365 cancel licence" is about "Microsoft 365 licences".
 */
function particular({ concepts }: Understanding, articles: readonly Article[]): readonly string[] {
  const named = concepts.filter(({ type }) => type === 'product');
  const plans = articles.filter(({ kind }) => kind === 'plan');
  const placeOf = ({ ids }: Understood): number =>
    plans.findIndex(({ products }) => products.some((id) => ids.includes(id)));
  const isMerelyKind = (one: Understood): boolean =>
    named.some((other) => {
      if (isInName(one, other)) return true;
      const [place, further] = [placeOf(one), placeOf(other)];
      return (
        further > place &&
        plans[place]?.families[0] === plans[further]?.families[0] &&
        areNeighbours(one.at, other.at)
      );
    });
  return named.filter((one) => !isMerelyKind(one)).flatMap(({ ids }) => ids);
}

function isInName({ words: typed, ids }: Understood, other: Understood): boolean {
  if (other.ids.some((id) => ids.includes(id))) return false;
  const named = new Set(Object.values(other.name).flatMap(words).map(stem));
  return words(typed).every((word) => named.has(stem(word)));
}

function areNeighbours(one: readonly number[], other: readonly number[]): boolean {
  return one.some((position) => other.some((each) => Math.abs(each - position) === 1));
}

export function aimOf(understanding: Understanding, articles: readonly Article[]): Aim {
  const { concepts } = understanding;
  const providers = new Set(idsOf(concepts, 'provider'));
  const named = particular(understanding, articles);
  const ofThese = (product: string): boolean =>
    providers.size === 0 || providers.has(product.split('/')[0] ?? '');
  const products = new Set(named.filter(ofThese));
  const nearby = new Set(
    articles
      .filter((article) => article.kind === 'plan' && article.products.some((id) => named.includes(id)))
      .flatMap(({ families }) => families.slice(0, 1)),
  );
  const things = named.length + idsOf(concepts, 'family').length;
  const topics = idsOf(concepts, 'topic').filter(
    // "Delete my Exchange account" closes no customer account.
    (topic) => topic !== CANCEL && (topic !== CLOSE_ACCOUNT || things === 0),
  );
  const routes = new Set([
    ...idsOf(concepts, 'route'),
    ...topics.flatMap((topic) => ROUTE_OF_TOPIC[topic] ?? []),
  ]);
  const compared = AT_ONE_TIME_OR_ANOTHER.every((route) => routes.has(route));
  if (compared) for (const route of AT_ONE_TIME_OR_ANOTHER) routes.delete(route);
  return {
    providers,
    products,
    families: new Set([
      ...idsOf(concepts, 'family'),
      // A VPS at a provider that sells none by that name.
      ...(products.size === 0 ? nearby : []),
    ]),
    nearby,
    topics: new Set([...topics, ...(compared ? [COMPARISON] : [])]),
    routes,
    guides: new Set(idsOf(concepts, 'guide')),
    toCancel: idsOf(concepts, 'topic').includes(CANCEL),
  };
}

/** Whether the query names something that can be cancelled, or who sells it. */
export const hasSubject = ({ providers, products, families }: Aim): boolean =>
  providers.size + products.size + families.size > 0;
