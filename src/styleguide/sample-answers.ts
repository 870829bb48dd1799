import { allPlans, type Catalogue, findPlan, planId } from '../catalogue/model.ts';
import { LOCALES, perLocale } from '../i18n/locales.ts';
import type { SearchResponse, SearchResult } from '../search/model/response.ts';
import { markTerms } from '../search/text/segments.ts';
import { type ViewContext, viewContext } from '../site/context.ts';
import { planFacts } from '../site/plan/facts.ts';
import { planView } from '../site/plan/plan.ts';
import type { PlanView } from '../site/types.ts';

/**
 * What the search would answer to a product's name: some of the catalogue's own plans, in the first of which is
 * the other language too.
 *
 * @param plans views in `locale`; the first is what is searched for
 */
export function sampleAnswers(plans: readonly PlanView[], context: ViewContext): SearchResponse {
  const { catalogue } = context;
  const [wanted] = plans;
  if (!wanted) throw new Error('The style page needs a plan to search for');
  const query = wanted.productName;
  const words = query.split(' ');
  return {
    understanding: {
      query,
      words,
      concepts: [
        {
          type: 'product',
          ids: [wanted.product],
          name: perLocale(() => query),
          words: query,
          loose: false,
          at: words.map((_, position) => position),
        },
      ],
      asks: new Map(),
      corrections: [],
      leftover: words,
      unknown: ['xyzxyz'],
      language: null,
      verdict: 'understood',
    },
    results: plans.map((plan, index) => sampleResult(plan, words, index === 0, context)),
    ways: [],
    chips: [{ name: query, queryWithout: null }],
    notCovered: [],
    facets: sampleFacets(catalogue),
    source: 'index',
    failed: [],
    partial: false,
  };
}

/** @param elsewhere whether it is there in the other languages too */
function sampleResult(
  plan: PlanView,
  words: readonly string[],
  elsewhere: boolean,
  context: ViewContext,
): SearchResult {
  const { catalogue, locale } = context;
  const ref = findPlan(catalogue, plan.id);
  if (!ref) throw new Error(`there is no plan ${plan.id}`);
  const { provider, product, route } = ref;
  const facts = planFacts(ref, context).map(({ name, text }) => `${name}: ${text}`);
  return {
    article: {
      id: planId(ref),
      kind: 'plan',
      provider: provider.id,
      families: [product.family],
      products: [`${provider.id}/${product.id}`],
      topic: null,
      route: route.id,
      languages: LOCALES,
      titles: perLocale((each) => planView(ref, viewContext(catalogue, each)).title),
    },
    locale,
    foreign: false,
    alsoIn: elsewhere ? LOCALES.filter((each) => each !== locale) : [],
    title: markTerms(plan.title, words),
    url: plan.permanent.href,
    excerpt: markTerms(facts.join(' · '), words),
    excerptLocale: locale,
  };
}

/** How many plans and guides there are, in all and at each provider. */
function sampleFacets(catalogue: Catalogue): SearchResponse['facets'] {
  return {
    kind: [
      { value: 'plan', count: allPlans(catalogue).length, current: true },
      { value: 'guide', count: catalogue.guides.length, current: false },
    ],
    provider: catalogue.providers.map(({ id }) => ({
      value: id,
      count: allPlans(catalogue).filter(({ provider }) => provider.id === id).length,
      current: false,
    })),
    family: [],
    language: [],
  };
}
