import type { PlanRef, Product } from '../catalogue/model.ts';
import type { Screen } from '../catalogue/schemas/provider.ts';
import type { Locale } from '../i18n/locales.ts';
import { cancelPath } from '../urls.ts';
import { type Answers, type State, segmentsOf } from '../wizard/answers.ts';
import { nextState } from '../wizard/questions.ts';
import type { ViewContext } from './context.ts';

/** The page of a wizard state. */
export function statePath(locale: Locale, state: State): string {
  return cancelPath(locale, ...segmentsOf(state));
}

/** The page of a plan. */
export function planPath(locale: Locale, ref: PlanRef): string {
  return statePath(locale, { kind: 'plan', answers: planAnswers(ref) });
}

/** The answers that lead to a plan. */
export function planAnswers({ provider, product, variant, route }: PlanRef): Answers {
  return {
    family: product.family,
    provider: provider.id,
    product: product.id,
    ...(variant.id === null ? {} : { variant: variant.id }),
    route: route.id,
  };
}

/** The first question about a product, or its plan where there is nothing to ask. */
export function productPath(product: Product, { catalogue, locale }: ViewContext): string {
  return statePath(
    locale,
    nextState(catalogue, { family: product.family, provider: product.provider, product: product.id }),
  );
}

/** The deep link of a screen in one region; the first region's where none is given. */
export function screenUrl(screen: Screen | undefined, region?: string): string | undefined {
  if (typeof screen?.url !== 'object') return region === undefined ? screen?.url : undefined;
  return region === undefined ? Object.values(screen.url)[0] : screen.url[region];
}
