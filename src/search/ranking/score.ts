import type { Article } from '../model/article.ts';
import type { EditorialOrder } from './editorial-order.ts';
import type { Intent } from './intent.ts';

/** What an article is worth, as a sum of these. `README.md` says which order they promise; a test holds it. */
const WORTH = {
  /** What is asked, times how likely it is: a guide for its ask, what is named for its end. */
  asked: 10,
  /** Of that, the plans that an ask leads to, behind its guide. */
  planOfAsk: 0.75,
  /** Of that, what tells about ending in general where nothing is named, and a provider's only guide. */
  general: 0.6,
  onlyGuide: 1,
  otherGuide: 0.4,
  /** Of that, the plans of a provider whose services nobody named. */
  anyPlan: 0.001,
  /** What is named, whatever is asked about it. */
  product: 1.6,
  family: 1.4,
  otherFamily: 1.1,
  nearby: 0.7,
  provider: 0.4,
} as const;

const LESS = {
  nextProduct: 0.15,
  nextVariant: 0.1,
  guideAfterPlan: 0.12,
  /** Where ending is not what is asked, the plan may end the wrong thing. */
  planAfterGuide: 0.5,
  otherGuide: 0.6,
  otherRoute: 0.5,
  nextRoute: 0.1,
  routeNotNamed: 1.5,
} as const;
const MOST_STEPS = 12;

/** @returns 0 for what does not answer */
export function scoreOf(article: Article, intent: Intent, order: EditorialOrder): number {
  const subject = subjectScore(article, intent);
  if (subject < 0) return 0;
  const asked = WORTH.asked * (intent.guides.get(article.id) ?? 0) * (article.kind === 'guide' ? 1 : 0);
  if (subject === 0) return asked + WORTH.asked * generalScore(article, intent, order);
  return asked + Math.max(0.01, subject + endScore(article, intent, order));
}

/** How far an article is about what is named; below 0 for another provider's. */
function subjectScore(article: Article, intent: Intent): number {
  const { providers, products, families, nearby } = intent;
  const { provider } = article;
  if (providers.size > 0 && provider !== null && !providers.has(provider)) return -1;
  const ofProvider = provider !== null && providers.has(provider) ? WORTH.provider : 0;
  if (products.size > 0) {
    if (article.products.some((id) => products.has(id))) return WORTH.product + ofProvider;
    const sold = [...products].some((id) => id.startsWith(`${provider}/`));
    const common = new Set([...products].map((id) => id.split('/')[0])).size > 1;
    return article.kind === 'plan' && common && !sold && article.families.some((id) => nearby.has(id))
      ? WORTH.nearby + ofProvider
      : 0;
  }
  if (families.size > 0) {
    if (families.has(article.families[0] ?? '')) return WORTH.family + ofProvider;
    return article.families.some((id) => families.has(id)) ? WORTH.otherFamily + ofProvider : 0;
  }
  return 0;
}

/** What answers the wish to end where no service is named: a provider's name alone is none. */
function generalScore(article: Article, intent: Intent, order: EditorialOrder): number {
  const { providers, products, families, end } = intent;
  if (products.size + families.size > 0) return 0;
  if (article.provider !== null) {
    if (!providers.has(article.provider)) return 0;
    if (article.kind === 'plan') return WORTH.anyPlan;
    return 0.02 + end * (order.guidesOf(article.provider) === 1 ? WORTH.onlyGuide : WORTH.otherGuide);
  }
  if (article.products.length > 0 || article.topic !== 'cancel') return 0;
  return end * WORTH.general;
}

/** What comes first among the articles on the same subject. */
function endScore(article: Article, intent: Intent, order: EditorialOrder): number {
  const { end, routes, ways } = intent;
  const step = Math.min(MOST_STEPS, order.productStep(article, intent)) * LESS.nextProduct;
  const { variant, route } = order.place(article);
  if (article.kind === 'guide')
    return (
      WORTH.asked * end - step - LESS.guideAfterPlan - (article.topic === 'cancel' ? 0 : LESS.otherGuide)
    );
  const later = step + variant * LESS.nextVariant;
  const way = ways.get(article.route ?? '') ?? 0;
  const named = routes.has(article.route ?? '');
  const less = named
    ? 0
    : (route > 0 ? LESS.otherRoute + route * LESS.nextRoute : 0) + (routes.size > 0 ? LESS.routeNotNamed : 0);
  const share = Math.max(end, WORTH.planOfAsk * way);
  return WORTH.asked * share - later - less - (!intent.clear ? LESS.planAfterGuide : 0);
}
