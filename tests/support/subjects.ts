import { allPlans, type PlanRef, planId } from '../../src/catalogue/model.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { planAnswers } from '../../src/site/paths.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { questionView } from '../../src/site/question/question.ts';
import type { PlanView } from '../../src/site/types.ts';
import { answerSegments, type QuestionId } from '../../src/wizard/answers.ts';
import { answeredQuestions } from '../../src/wizard/questions.ts';
import { resolveStep } from '../../src/wizard/step.ts';
import { catalogue } from './catalogue.ts';
import { ofProviders } from './of-providers.ts';

/** A plan to try something on, found by what it has and not by its name. */
export interface Subject {
  /** The answers that lead to it, as its address has them; none where the catalogue has no such plan. */
  readonly answers: readonly string[];
  readonly ref?: PlanRef;
  /** Why tests that need it are skipped. */
  readonly lacking?: string;
}

/** Plans that providers would rather be shown by: looked at first, so that tests stay with them. */
const favourites = (await ofProviders<readonly string[]>('favourites.ts')).flatMap(([, ids]) => ids);

function rank(ref: PlanRef): number {
  const at = favourites.indexOf(planId(ref));
  return at < 0 ? favourites.length : at;
}

const PLANS = [...allPlans(catalogue)].sort((one, other) => rank(one) - rank(other));

/**
 * The first plan that fits.
 *
 * @param what it is, in words that end "no provider here has …"
 */
export function planWith(what: string, fits: (ref: PlanRef, view: PlanView) => boolean): Subject {
  const ref = PLANS.find((candidate) => fits(candidate, planView(candidate, viewContext(catalogue, 'en'))));
  return ref
    ? { ref, answers: answerSegments(planAnswers(ref)) }
    : { answers: [], lacking: `no provider here has ${what}` };
}

/** The questions that are asked on the way to a plan; those with one possible answer are not. */
export function questionsTo(ref: PlanRef): readonly QuestionId[] {
  return answeredQuestions(catalogue, planAnswers(ref)).map(({ question }) => question);
}

/** The titles of the rows that lead to a plan from the first question, one click after the other. */
export function clicksTo({ ref }: Subject, locale: Locale): readonly string[] {
  if (ref === undefined) return [];
  return answeredQuestions(catalogue, planAnswers(ref)).map(({ question, answer, before }) => {
    const step = resolveStep(catalogue, { kind: 'question', question, answers: before });
    const rows = questionView(step, viewContext(catalogue, locale)).answers;
    return rows.find(({ id }) => id === answer)?.title ?? `no answer ${answer}`;
  });
}

/** A plan as its page shows it in a language. */
export function viewOf({ ref }: Subject, locale: Locale): PlanView | undefined {
  return ref && planView(ref, viewContext(catalogue, locale));
}
