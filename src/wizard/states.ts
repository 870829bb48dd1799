import type { Catalogue } from '../catalogue/model.ts';
import { type Answers, nextLevel, type State, stateOf, validAnswers } from './answers.ts';
import { answeredQuestions, isOther, optionsOf } from './questions.ts';

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
  if (level === 'route' && optionsOf(catalogue, level, answers).length > 1)
    escapes.push({ kind: 'compare', answers });
  return [
    stateOf(catalogue, answers),
    ...escapes,
    ...validAnswers(catalogue, answers, level).flatMap((id) => below(catalogue, { ...answers, [level]: id })),
  ];
}

/** The page one step back: the question whose answer led here. */
export function previousState(catalogue: Catalogue, state: State): State | undefined {
  if (state.kind === 'question' && state.question === 'other')
    return { kind: 'question', question: 'family', answers: {} };
  if (state.kind === 'not-sure' || state.kind === 'not-listed' || state.kind === 'compare')
    return stateOf(catalogue, state.answers);
  const last = answeredQuestions(catalogue, state.answers).at(-1);
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
