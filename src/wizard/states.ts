import { allPlans, type Catalogue } from '../catalogue/model.ts';
import { type Answers, nextLevel, type State, stateOf, validAnswers } from './answers.ts';
import { after, asked, isOther, optionsOf } from './questions.ts';

/** Every page of the wizard, each once: questions, plans, and the pages behind "I'm not sure". */
export function allStates(catalogue: Catalogue): readonly State[] {
  const others = optionsOf(catalogue, 'other', {}).length > 0;
  return [
    ...below(catalogue, {}),
    ...(others ? [{ kind: 'question', question: 'other', answers: {} } as const] : []),
    { kind: 'not-sure', answers: {} },
  ];
}

function below(catalogue: Catalogue, answers: Answers): readonly State[] {
  const level = nextLevel(catalogue, answers);
  if (!level) return [stateOf(catalogue, answers)];
  const escapes: State[] = [];
  if (level === 'provider' || level === 'product') escapes.push({ kind: 'not-listed', answers });
  if (level === 'variant') escapes.push({ kind: 'not-sure', answers });
  if (level === 'route' && validAnswers(catalogue, answers, level).length > 1)
    escapes.push({ kind: 'compare', answers });
  return [
    stateOf(catalogue, answers),
    ...escapes,
    ...validAnswers(catalogue, answers, level).flatMap((id) => below(catalogue, { ...answers, [level]: id })),
  ];
}

/** Something wrong with the graph of questions. */
export interface GraphProblem {
  readonly problem: 'dead-end' | 'unreachable' | 'too-many-questions';
  readonly answers: Answers;
}

/** At most this many questions from the start to a plan: design, "The wizard". */
export const MOST_QUESTIONS = 5;

/** Questions without an answer, plans that no answer leads to, and ways that ask too much. */
export function graphProblems(catalogue: Catalogue): readonly GraphProblem[] {
  const problems: GraphProblem[] = [];
  const reached = new Set<string>();
  const walk = (state: State): void => {
    if (state.kind === 'plan') {
      reached.add(JSON.stringify(state.answers));
      if (asked(catalogue, state.answers).length > MOST_QUESTIONS)
        problems.push({ problem: 'too-many-questions', answers: state.answers });
      return;
    }
    if (state.kind !== 'question') return;
    const options = optionsOf(catalogue, state.question, state.answers);
    const groups = state.question === 'family' ? optionsOf(catalogue, 'other', {}) : [];
    if (options.length + groups.length === 0) problems.push({ problem: 'dead-end', answers: state.answers });
    for (const option of [...options, ...groups]) walk(after(catalogue, option.answers));
  };
  walk({ kind: 'question', question: 'family', answers: {} });
  // Every plan of the catalogue, not of `allStates`: what hangs under no family is in neither walk.
  for (const { provider, product, variant, route } of allPlans(catalogue)) {
    const answers: Answers = {
      family: product.family,
      provider: provider.id,
      product: product.id,
      ...(variant.id !== null && { variant: variant.id }),
      route: route.id,
    };
    if (!reached.has(JSON.stringify(answers))) problems.push({ problem: 'unreachable', answers });
  }
  return problems;
}

/** The page one step back: the question whose answer led here. */
export function back(catalogue: Catalogue, state: State): State | undefined {
  if (state.kind === 'question' && state.question === 'other')
    return { kind: 'question', question: 'family', answers: {} };
  if (state.kind === 'not-sure' || state.kind === 'not-listed' || state.kind === 'compare')
    return stateOf(catalogue, state.answers);
  const last = asked(catalogue, state.answers).at(-1);
  if (!last)
    return state.answers.family === undefined
      ? undefined
      : {
          kind: 'question',
          question: isOther(catalogue, state.answers.family) ? 'other' : 'family',
          answers: {},
        };
  return last.question === 'other' || last.question === 'family'
    ? { kind: 'question', question: last.question, answers: {} }
    : { kind: 'question', question: last.question, answers: last.before };
}
