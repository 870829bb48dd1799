import { allPlans, type Catalogue } from '../catalogue/model.ts';
import { isWayToEnd } from '../catalogue/route-kinds.ts';
import type { Answers, State } from './answers.ts';
import { answeredQuestions, isStoodFor, nextState, optionsOf } from './questions.ts';
import { FIRST_QUESTION } from './step.ts';

/** Something wrong with the graph of questions. */
export interface GraphProblem {
  readonly problem: 'dead-end' | 'unreachable' | 'too-many-questions';
  readonly answers: Answers;
}

/** From the start to a plan: whoever is asked more gives up. */
export const MOST_QUESTIONS = 5;

/** Questions without an answer, plans that no answer leads to, and ways that ask too much. */
export function graphProblems(catalogue: Catalogue): readonly GraphProblem[] {
  const problems: GraphProblem[] = [];
  const reached = new Set<string>();
  const walk = (state: State): void => {
    if (state.kind === 'plan') {
      reached.add(JSON.stringify(state.answers));
      if (answeredQuestions(catalogue, state.answers).length > MOST_QUESTIONS)
        problems.push({ problem: 'too-many-questions', answers: state.answers });
      return;
    }
    if (state.kind !== 'question') return;
    const options = optionsOf(catalogue, state.question, state.answers);
    const groups = state.question === 'family' ? optionsOf(catalogue, 'other', {}) : [];
    if (options.length + groups.length === 0) problems.push({ problem: 'dead-end', answers: state.answers });
    for (const option of [...options, ...groups]) walk(nextState(catalogue, option.answers));
  };
  walk(FIRST_QUESTION);
  // Every plan of the catalogue, not of `allStates`: what hangs under no family is in neither walk.
  for (const { provider, product, variant, route } of allPlans(catalogue)) {
    // No question leads to a way back: the page that lists them does, and each plan of its product.
    if (!isWayToEnd(route.id)) continue;
    const answers: Answers = {
      family: product.family,
      provider: provider.id,
      product: product.id,
      ...(variant.id !== null && { variant: variant.id }),
      route: route.id,
    };
    if (!isStoodFor(product, provider.products) && !reached.has(JSON.stringify(answers)))
      problems.push({ problem: 'unreachable', answers });
  }
  return problems;
}
