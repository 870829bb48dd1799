import {
  type Catalogue,
  findFamily,
  findProvider,
  type PlanRef,
  type Product,
  type ProductVariant,
  type Provider,
  productOf,
  type Route,
} from '../catalogue/model.ts';
import type { Family } from '../catalogue/schemas/site.ts';
import type { Answers, QuestionId, State } from './answers.ts';
import { type AnsweredQuestion, answeredQuestions, nextState, type Option, optionsOf } from './questions.ts';
import { previousState } from './states.ts';

/** What answers name in the catalogue. */
export interface Named {
  readonly family?: Family;
  readonly provider?: Provider;
  readonly product?: Product;
  /** The one chosen, or the only form of a product without variants. */
  readonly variant?: ProductVariant;
  readonly route?: Route;
}

/** An answer that can be chosen, with what it names and where it leads. */
export interface StepOption extends Option {
  readonly named: Named;
  readonly next: State;
  /** What the question about the route offers, where that comes next: a changed answer may keep the route. */
  readonly routesAfter?: readonly string[];
}

/** A page of the wizard with all that is known there, looked up once. */
export interface Step {
  readonly state: State;
  readonly answers: Answers;
  readonly named: Named;
  /** What is asked; a comparison stands in for the question about the route. */
  readonly question: QuestionId | undefined;
  /** What the question offers; on pages that ask nothing, none. */
  readonly options: readonly StepOption[];
  /** On the first question, what is behind "Something else". */
  readonly others: readonly StepOption[];
  readonly answered: readonly AnsweredQuestion[];
  /** Undefined on the first question. */
  readonly previous: State | undefined;
}

export const FIRST_QUESTION = { kind: 'question', question: 'family', answers: {} } as const satisfies State;

/** Looks up everything that a page of the wizard is about. */
export function resolveStep(catalogue: Catalogue, state: State): Step {
  const { answers } = state;
  const question = questionAt(state);
  const optionsAt = (id: QuestionId): readonly StepOption[] =>
    optionsOf(catalogue, id, answers).map((option) => resolveOption(catalogue, option));
  return {
    state,
    answers,
    named: namedBy(catalogue, answers),
    question,
    options: question ? optionsAt(question) : [],
    others: question === 'family' ? optionsAt('other') : [],
    answered:
      question === 'other'
        ? [{ question: 'family', answer: 'other', before: {} }]
        : answeredQuestions(catalogue, answers),
    previous: previousState(catalogue, state),
  };
}

function resolveOption(catalogue: Catalogue, option: Option): StepOption {
  const next = nextState(catalogue, option.answers);
  const isRoute = next.kind === 'question' && next.question === 'route';
  return {
    ...option,
    named: namedBy(catalogue, option.answers),
    next,
    ...(isRoute && { routesAfter: optionsOf(catalogue, 'route', next.answers).map(({ id }) => id) }),
  };
}

function questionAt(state: State): QuestionId | undefined {
  if (state.kind === 'question') return state.question;
  return state.kind === 'compare' ? 'route' : undefined;
}

/** What answers name. Each needs the one before it. */
export function namedBy(catalogue: Catalogue, answers: Answers): Named {
  const family = findFamily(catalogue, answers.family);
  const provider = findProvider(catalogue, answers.provider);
  const product = productOf(provider, answers.product);
  const variant = product?.variants.find(({ id }) => id === (answers.variant ?? null));
  const route = variant?.routes.find(({ id }) => id === answers.route);
  return {
    ...(family && { family }),
    ...(provider && { provider }),
    ...(product && { product }),
    ...(variant && { variant }),
    ...(route && { route }),
  };
}

/**
 * What an answer named that a page cannot be without.
 *
 * @throws when it was not answered, which no address of the site leads to
 */
export function given<K extends keyof Named>(named: Named, what: K): NonNullable<Named[K]> {
  const found = named[what];
  if (found === undefined) throw new Error(`this page of the wizard needs an answer for "${what}"`);
  return found;
}

/**
 * The plan that complete answers lead to.
 *
 * @throws where a question is still open
 */
export function planOf({ named }: Pick<Step, 'named'>): PlanRef {
  return {
    provider: given(named, 'provider'),
    product: given(named, 'product'),
    variant: given(named, 'variant'),
    route: given(named, 'route'),
  };
}
