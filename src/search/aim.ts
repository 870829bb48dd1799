import type { RouteId } from '../catalogue/schemas/route.ts';
import type { Topic } from '../catalogue/schemas/site.ts';
import type { Article } from './article.ts';
import type { Understanding, Understood } from './understanding.ts';

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

function idsOf(concepts: readonly Understood[], type: Understood['type']): readonly string[] {
  return concepts.filter((concept) => concept.type === type).flatMap(({ ids }) => ids);
}

export function aimOf({ concepts }: Understanding, articles: readonly Article[]): Aim {
  const providers = new Set(idsOf(concepts, 'provider'));
  const named = idsOf(concepts, 'product');
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
  return {
    providers,
    products,
    families: new Set([
      ...idsOf(concepts, 'family'),
      // A VPS at a provider that sells none by that name.
      ...(products.size === 0 ? nearby : []),
    ]),
    nearby,
    topics: new Set(topics),
    routes: new Set([...idsOf(concepts, 'route'), ...topics.flatMap((topic) => ROUTE_OF_TOPIC[topic] ?? [])]),
    guides: new Set(idsOf(concepts, 'guide')),
    toCancel: idsOf(concepts, 'topic').includes(CANCEL),
  };
}

/** Whether the query names something that can be cancelled, or who sells it. */
export const hasSubject = ({ providers, products, families }: Aim): boolean =>
  providers.size + products.size + families.size > 0;
