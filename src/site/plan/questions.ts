import type { Plan } from '../../plan/compile.ts';
import type { ViewContext } from '../context.ts';
import { besideStatement } from '../rights/beside.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { PlanView } from '../types.ts';

/** What a plan asks about the reader's situation, and what is to be done where a check is not met. */
export function questionViews(
  { questions, ref }: Pick<Plan, 'questions' | 'ref'>,
  context: ViewContext,
): Pick<PlanView, 'situations' | 'checks'> {
  return {
    situations: questions.flatMap((question) =>
      question.kind === 'situation' ? [{ id: question.id, title: plainText(question.title, context) }] : [],
    ),
    checks: questions.flatMap((question) =>
      question.kind === 'check'
        ? [
            {
              id: question.check.id,
              situation: question.id,
              met: question.met,
              title: plainText(question.check.title, context),
              otherwise: resolveText(question.check.otherwise, context),
              beside: besideStatement('check', question.check.id, context, ref),
            },
          ]
        : [],
    ),
  };
}
