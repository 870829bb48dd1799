import type { Locale } from '../i18n/locales.ts';
import { cancelPath } from '../urls.ts';
import { type Aim, hasSubject } from './aim.ts';
import type { WizardSuggestion } from './answers.ts';
import type { Article } from './article.ts';
import type { Names } from './data.ts';

const MOST = 3;

interface Answered {
  readonly family?: string;
  readonly provider?: string;
  readonly product?: string;
  readonly variant?: string;
  readonly route?: string;
}
type Level = keyof Answered;

interface Step extends Required<Omit<Answered, 'variant'>> {
  readonly variant: string | undefined;
  /** The families that list it, its own first. */
  readonly families: readonly string[];
  readonly plan: Article;
}

/**
 * The pages of the wizard that take a query further, best first: as deep as what was said goes, and past
 * questions with one possible answer, as in the wizard itself. The beginning of it when nothing was said.
 */
export function suggest(
  aim: Aim,
  articles: readonly Article[],
  names: Names,
  locale: Locale,
): readonly WizardSuggestion[] {
  const steps = articles.filter(({ kind }) => kind === 'plan').map(stepOf);
  const said = hasSubject(aim) ? answersSaid(aim, steps) : [];
  const ways = said.length > 0 ? said : [{}];
  const suggestions = new Map<string, WizardSuggestion>();
  for (const answers of ways) {
    const suggestion = suggestionOf(goOn(answers, steps), steps, names, locale);
    if (suggestion) suggestions.set(suggestion.url, suggestion);
  }
  return [...suggestions.values()].slice(0, MOST);
}

function stepOf(plan: Article): Step {
  const [provider = '', product = '', ...rest] = plan.id.split('/');
  const { families, route } = plan;
  return {
    family: families[0] ?? '',
    provider,
    product,
    variant: rest.length > 1 ? rest[0] : undefined,
    route: route ?? '',
    families,
    plan,
  };
}

function answersSaid(aim: Aim, steps: readonly Step[]): readonly Answered[] {
  const { providers, products, families, routes } = aim;
  if (products.size > 0) {
    const about = steps.filter(({ plan }) => plan.products.some((id) => products.has(id)));
    const different = new Set(about.map(({ plan }) => plan.products[0]));
    if (different.size > 1 && new Set(about.map(({ provider }) => provider)).size > 1)
      return [...new Set(about.map(({ family }) => family))].map((family) => ({ family }));
    const inRoute = about.filter(({ route }) => routes.has(route));
    return unique(
      (inRoute.length > 0 ? inRoute : about).map((step) => ({
        family: step.family,
        provider: step.provider,
        product: step.product,
        ...(inRoute.length > 0 && {
          ...(step.variant !== undefined && { variant: step.variant }),
          route: step.route,
        }),
      })),
    );
  }
  if (families.size === 0) return [];
  return [...families].flatMap((family): readonly Answered[] => {
    const sellers = [...providers].filter((provider) =>
      steps.some((step) => step.provider === provider && step.families.includes(family)),
    );
    return sellers.length > 0 ? sellers.map((provider) => ({ family, provider })) : [{ family }];
  });
}

function unique(ways: readonly Answered[]): readonly Answered[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** What may be answered at a level, and with it. */
function options(answers: Answered, level: Level, steps: readonly Step[]): readonly string[] {
  const open = steps.filter(
    (step) =>
      (answers.family === undefined ||
        (answers.product === undefined
          ? step.families.includes(answers.family)
          : step.family === answers.family)) &&
      (['provider', 'product', 'variant'] as const).every(
        (each) => answers[each] === undefined || step[each] === answers[each],
      ),
  );
  return [...new Set(open.flatMap((step) => step[level] ?? []))];
}

function openLevel(answers: Answered, steps: readonly Step[]): Level | undefined {
  const levels: readonly Level[] = ['family', 'provider', 'product', 'variant', 'route'];
  return levels.find(
    (level) =>
      answers[level] === undefined && (level !== 'variant' || options(answers, level, steps).length > 0),
  );
}

function goOn(answers: Answered, steps: readonly Step[]): Answered {
  const level = openLevel(answers, steps);
  if (level === undefined || level === 'family') return answers;
  const possible = options(answers, level, steps);
  const [only] = possible;
  if (possible.length !== 1 || only === undefined) return answers;
  const step =
    level === 'product'
      ? steps.find((each) => each.provider === answers.provider && each.product === only)
      : undefined;
  return goOn({ ...answers, [level]: only, ...(step && { family: step.family }) }, steps);
}

function suggestionOf(
  answers: Answered,
  steps: readonly Step[],
  names: Names,
  locale: Locale,
): WizardSuggestion | undefined {
  const { family, provider, product, variant, route } = answers;
  const url = cancelPath(
    locale,
    ...[family, provider, product, variant, route].filter((each) => each !== undefined),
  );
  const subject =
    product === undefined
      ? family === undefined
        ? undefined
        : names.families.get(family)?.[locale]
      : names.products.get(`${provider}/${product}`)?.[locale];
  const seller = provider === undefined ? undefined : names.providers.get(provider);
  const parts = [subject, seller].filter((part) => part !== undefined);
  const asks = openLevel(answers, steps);
  if (asks !== undefined) return { kind: 'question', parts, asks, title: null, url };
  const plan = steps.find(
    (step) =>
      step.provider === provider &&
      step.product === product &&
      step.variant === variant &&
      step.route === route,
  )?.plan;
  const title = plan?.versions[locale]?.title;
  return title === undefined ? undefined : { kind: 'plan', parts, asks: null, title, url };
}
