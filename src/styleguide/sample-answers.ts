import { allPlans, type Catalogue, findPlan, planId } from '../catalogue/model.ts';
import { LOCALES, perLocale } from '../i18n/locales.ts';
import type { AnswerResult, Answers } from '../search/answers.ts';
import { markTerms } from '../search/segments.ts';
import { type ViewContext, viewContext } from '../site/context.ts';
import { planView } from '../site/plan/plan.ts';
import type { PlanView } from '../site/types.ts';

/**
 * What the search would answer to a product's name: some of the catalogue's own plans, in the first of which is
 * the other language too.
 *
 * @param plans views in `locale`; the first is what is searched for
 */
export function sampleAnswers(plans: readonly PlanView[], context: ViewContext): Answers {
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
          ids: [wanted.id.split('/').slice(0, 2).join('/')],
          name: perLocale(() => query),
          words: query,
          at: words.map((_, position) => position),
        },
      ],
      corrections: [],
      leftover: words,
      unknown: ['xyzxyz'],
      language: null,
      verdict: 'understood',
    },
    results: plans.map((plan, index) => sampleResult(plan, words, index === 0, context)),
    suggestions: [],
    facets: sampleFacets(catalogue),
    source: 'facets',
    failed: [],
    partial: false,
  };
}

/** @param elsewhere whether it is there in the other languages too */
function sampleResult(
  plan: PlanView,
  words: readonly string[],
  elsewhere: boolean,
  { catalogue, locale }: ViewContext,
): AnswerResult {
  const ref = findPlan(catalogue, plan.id);
  if (!ref) throw new Error(`there is no plan ${plan.id}`);
  const { provider, product, route } = ref;
  return {
    article: {
      id: planId(ref),
      kind: 'plan',
      provider: provider.id,
      families: [product.family],
      products: [`${provider.id}/${product.id}`],
      topic: null,
      route: route.id,
      versions: Object.fromEntries(
        LOCALES.map((each) => {
          const { title, permanent } = planView(ref, viewContext(catalogue, each));
          return [each, { title, url: permanent.href }];
        }),
      ),
    },
    locale,
    foreign: false,
    alsoIn: elsewhere ? LOCALES.filter((each) => each !== locale) : [],
    title: markTerms(plan.title, words),
    url: plan.permanent.href,
    excerpt: markTerms(plan.description, words),
    excerptLocale: locale,
  };
}

/** How many plans and guides there are, in all and at each provider. */
function sampleFacets(catalogue: Catalogue): Answers['facets'] {
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
