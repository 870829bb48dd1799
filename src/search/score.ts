import { type Aim, hasSubject, TOPIC_OF_ROUTE } from './aim.ts';
import type { Article } from './article.ts';
import type { Standing } from './standing.ts';

/*
 * How well an article answers, as a sum. Only the order of the sums matters:
 * the guide of a topic > the plan of the route named > the plan one takes by default > its guide >
 * the same of the next product > the other routes > what is merely of the same provider.
 */
const PRODUCT = 4;
const FAMILY = 3.5;
const OTHER_FAMILY = 2.8;
const NEARBY = 2;
const PROVIDER = 3;
const TOPIC = 10;
const GUIDE = 11;
/** Said along with another topic, these are merely its circumstances. */
const CIRCUMSTANCES: readonly (string | null)[] = ['cancel', 'after-cancellation', 'before-you-cancel'];
const MERE_CIRCUMSTANCE = 9;
/** The plan of that route says more about the product, the guide of the topic more in general. */
const TOPIC_OF_A_ROUTE = 5;
const ROUTE = 3;
const GENERAL = 2;
const ANYTHING = 0.1;

/** Per product further down the list. */
const NEXT_PRODUCT = 0.3;
const MOST_STEPS = 12;
const GUIDE_AFTER_PLAN = 0.15;
const NEXT_VARIANT = 0.1;
const OTHER_ROUTE = 1;
const NEXT_ROUTE = 0.2;

/** @returns 0 for what does not answer */
export function scoreOf(article: Article, aim: Aim, standing: Standing): number {
  const subject = subjectScore(article, aim);
  const topic = topicScore(article, aim, standing);
  if (topic > 0) return Math.max(ANYTHING, topic + subject / 10 - standing.guideStep(article) / 100);
  if (subject <= 0) return subject === 0 && !hasSubject(aim) ? withoutSubject(article, aim) : 0;
  return Math.max(ANYTHING, subject + placeScore(article, aim, standing));
}

function subjectScore(article: Article, aim: Aim): number {
  const { providers, products, families, nearby } = aim;
  const { provider } = article;
  if (providers.size > 0 && provider !== null && !providers.has(provider)) return -1;
  const ofProvider = provider !== null && providers.has(provider) ? PROVIDER : 0;
  if (products.size > 0) {
    if (article.products.some((id) => products.has(id))) return PRODUCT + ofProvider;
    const sold = [...products].some((id) => id.startsWith(`${provider}/`));
    const common = new Set([...products].map((id) => id.split('/')[0])).size > 1;
    return article.kind === 'plan' && common && !sold && article.families.some((id) => nearby.has(id))
      ? NEARBY + ofProvider
      : 0;
  }
  if (families.size > 0) {
    if (families.has(article.families[0] ?? '')) return FAMILY + ofProvider;
    return article.families.some((id) => families.has(id)) ? OTHER_FAMILY + ofProvider : 0;
  }
  return ofProvider;
}

function topicScore(article: Article, aim: Aim, standing: Standing): number {
  if (article.kind !== 'guide') return 0;
  if (aim.guides.has(article.id)) return isCircumstance(article, aim) ? MERE_CIRCUMSTANCE : GUIDE;
  const foreign = isAboutOtherThings(article, aim);
  if (article.topic !== null && aim.topics.has(article.topic)) {
    const route = [...aim.routes].find(
      (id) => TOPIC_OF_ROUTE[id as keyof typeof TOPIC_OF_ROUTE] === article.topic,
    );
    const planFirst =
      route !== undefined && standing.offers(aim, route) && (route !== 'transfer' || aim.providers.size > 0);
    if (!foreign && !planFirst && isCircumstance(article, aim)) return MERE_CIRCUMSTANCE;
    if (!foreign) return planFirst ? TOPIC_OF_A_ROUTE : TOPIC;
    return ANYTHING;
  }
  const routeTopics = [...aim.routes].flatMap(
    (id) => TOPIC_OF_ROUTE[id as keyof typeof TOPIC_OF_ROUTE] ?? [],
  );
  if (article.topic === null || foreign || !routeTopics.includes(article.topic)) return 0;
  const lacking =
    hasSubject(aim) &&
    article.topic !== 'immediate-cancellation' &&
    ![...aim.routes].some((id) => standing.offers(aim, id));
  return lacking ? TOPIC : TOPIC_OF_A_ROUTE;
}

function isCircumstance({ topic, products }: Article, { topics, guides }: Aim): boolean {
  return topics.size + guides.size > 1 && products.length === 0 && CIRCUMSTANCES.includes(topic);
}

function isAboutOtherThings(article: Article, { providers, products }: Aim): boolean {
  if (providers.size > 0 && article.provider !== null && !providers.has(article.provider)) return true;
  return products.size > 0 && article.products.length > 0 && !article.products.some((id) => products.has(id));
}

function withoutSubject(article: Article, aim: Aim): number {
  if (article.kind === 'plan' && article.route !== null && aim.routes.has(article.route)) return ROUTE - 1;
  if (!aim.toCancel || aim.topics.size + aim.routes.size + aim.guides.size > 0) return 0;
  if (article.kind === 'guide' && article.products.length === 0)
    return article.topic === 'cancel' ? GENERAL + 1 : GENERAL;
  return ANYTHING;
}

/** What comes first among the articles on the same subject. */
function placeScore(article: Article, aim: Aim, standing: Standing): number {
  const step = Math.min(MOST_STEPS, standing.productStep(article, aim)) * NEXT_PRODUCT;
  if (article.kind === 'guide') {
    return -step - GUIDE_AFTER_PLAN - (article.topic === 'cancel' ? 0 : OTHER_ROUTE);
  }
  const { variant, route } = standing.place(article);
  if (article.route !== null && aim.routes.has(article.route))
    return ROUTE - step - variant * NEXT_VARIANT - (aim.routes.size > 1 ? route * NEXT_ROUTE : 0);
  const other = route > 0 || aim.routes.size > 0;
  return -step - variant * NEXT_VARIANT - (other ? OTHER_ROUTE + route * NEXT_ROUTE : 0);
}
