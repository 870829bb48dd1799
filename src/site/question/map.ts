import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { cancelPath } from '../../urls.ts';
import { type Answers, answerSegments, type QuestionId } from '../../wizard/answers.ts';
import type { AnsweredQuestion } from '../../wizard/questions.ts';
import { given, type Named, type Step } from '../../wizard/step.ts';
import type { Words } from '../context.ts';
import { statePath } from '../paths.ts';
import { answerTitle } from '../plan/route-titles.ts';
import type { Link, PlanView, Station } from '../types.ts';

/** The wizard's map: what was answered, where the reader is, and the plan. What is asked between depends on the answers. */
export function mapView(step: Step, context: Words): readonly Station[] {
  const { t } = context;
  return [
    ...step.answered.map(
      (each): Station => ({
        state: 'answered',
        name: shortName(each.question, t),
        text: answerName(each, step.named, context),
        change: changeLink(each, step, context),
      }),
    ),
    ...(step.question
      ? [{ state: 'current', name: shortName(step.question, t), text: t('wizard.map.here') } as const]
      : []),
    { state: 'plan', name: t('wizard.short.plan'), text: '' },
  ];
}

/** The answers of a plan, each with the way to change it. */
export function recap(step: Step, context: Words): PlanView['recap'] {
  return step.answered.map((each) => ({
    question: shortName(each.question, context.t),
    answer: answerName(each, step.named, context),
    change: changeLink(each, step, context),
  }));
}

/** The answers behind a plan, as links to where each of them led. The route itself is the plan. */
export function breadcrumbs({ answered, named }: Step, context: Words): readonly Link[] {
  const { locale, t } = context;
  const pageOf = ({ question, before }: AnsweredQuestion): string =>
    statePath(locale, { kind: 'question', question, answers: before });
  const crumbs = answered.flatMap((each, index): readonly Link[] => {
    const next = answered[index + 1];
    if (each.question === 'route') return [];
    const href = next ? pageOf(next) : cancelPath(locale, ...answerSegments(answersUpTo(each)));
    return [{ text: answerName(each, named, context), href }];
  });
  const start = statePath(locale, { kind: 'question', question: 'family', answers: {} });
  return [{ text: t('pages.cancel.crumb'), href: start }, ...crumbs];
}

/** The answers up to and with this one. */
function answersUpTo({ question, answer, before }: AnsweredQuestion): Answers {
  return { ...before, [question === 'other' ? 'family' : question]: answer };
}

const shortName = (question: QuestionId, t: Translate): string =>
  t(`wizard.short.${question}` satisfies MessageKey);

/** Leads back to a question. The route already chosen travels along, so that it is kept where it is still possible. */
function changeLink(
  each: AnsweredQuestion,
  { answers: { route }, named }: Step,
  context: Words,
): NonNullable<Station['change']> {
  const { locale, t } = context;
  const href = statePath(locale, { kind: 'question', question: each.question, answers: each.before });
  const keep = route !== undefined && each.question !== 'route' ? `#keep=${route}` : '';
  const name = { question: shortName(each.question, t), answer: answerName(each, named, context) };
  return { text: t('wizard.map.change'), href: `${href}${keep}`, name: t('wizard.map.change.name', name) };
}

/** What was answered, in the words of the question. */
function answerName({ question, answer }: AnsweredQuestion, named: Named, context: Words): string {
  const { locale, t, finish } = context;
  switch (question) {
    case 'family':
    case 'other':
      return answer === 'other' ? t('wizard.answer.other') : finish(given(named, 'family').name[locale]);
    case 'provider':
      return given(named, 'provider').name;
    case 'product': {
      const name = given(named, 'product').name[locale];
      // A service that is called as its family is would answer two questions with the same words.
      return name === given(named, 'family').name[locale]
        ? t('wizard.answer.product.of', { product: finish(name), provider: given(named, 'provider').name })
        : finish(name);
    }
    case 'variant':
      return finish(given(named, 'variant').name[locale]);
    case 'route':
      return answerTitle({ route: given(named, 'route'), provider: given(named, 'provider') }, context);
  }
}
