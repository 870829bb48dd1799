import { findProvider } from '../../catalogue/model.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { type Answers, type QuestionId, stateOf } from '../../wizard/answers.ts';
import { type AskedQuestion, ahead, asked } from '../../wizard/questions.ts';
import type { ViewContext } from '../context.ts';
import { statePath } from '../paths.ts';
import { answerTitle } from '../plan/route-titles.ts';
import type { Link, PlanView, Station } from '../types.ts';

/** The wizard's map: what was answered, where the reader is, what is still to come, and the plan. */
export function mapView(question: QuestionId, answers: Answers, context: ViewContext): readonly Station[] {
  const { catalogue, t } = context;
  const answered =
    question === 'other'
      ? [{ question: 'family', answer: 'other', before: {} } as const]
      : asked(catalogue, answers);
  return [
    ...answered.map(
      (step): Station => ({
        state: 'answered',
        name: shortName(step.question, t),
        text: answerName(step, context),
        change: changeLink(step, answers, context),
      }),
    ),
    { state: 'current', name: shortName(question, t), text: t('wizard.map.here') },
    ...ahead(catalogue, question, answers).map(
      (id): Station => ({ state: 'ahead', name: shortName(id, t), text: '' }),
    ),
    { state: 'plan', name: t('wizard.short.plan'), text: '' },
  ];
}

/** The answers of a plan, each with the way to change it. */
export function recap(answers: Answers, context: ViewContext): PlanView['recap'] {
  const { catalogue, t } = context;
  return asked(catalogue, answers).map((step) => ({
    question: shortName(step.question, t),
    answer: answerName(step, context),
    change: changeLink(step, answers, context),
  }));
}

/** The answers behind a plan, as links to where each of them led. The route itself is the plan. */
export function breadcrumbs(answers: Answers, context: ViewContext): readonly Link[] {
  const { catalogue, locale, t } = context;
  const steps = asked(catalogue, answers);
  const start: Link = {
    text: t('pages.cancel.crumb'),
    href: statePath(locale, { kind: 'question', question: 'family', answers: {} }),
  };
  const crumbs = steps
    .map((step, index) => ({ step, next: steps[index + 1] }))
    .filter(({ step }) => step.question !== 'route')
    .map(({ step, next }) => ({
      text: answerName(step, context),
      href: statePath(
        locale,
        next
          ? { kind: 'question', question: next.question, answers: next.before }
          : stateOf(catalogue, answered(step)),
      ),
    }));
  return [start, ...crumbs];
}

/** The answers up to and with this one. */
function answered({ question, answer, before }: AskedQuestion): Answers {
  return { ...before, [question === 'other' ? 'family' : question]: answer };
}

function shortName(question: QuestionId, t: Translate): string {
  return t(`wizard.short.${question}` satisfies MessageKey);
}

/** Leads back to a question. The route already chosen travels along, so that it is kept where it is still possible. */
function changeLink(step: AskedQuestion, answers: Answers, context: ViewContext): Station['change'] & object {
  const { locale, t } = context;
  const href = statePath(locale, { kind: 'question', question: step.question, answers: step.before });
  const keep = answers.route !== undefined && step.question !== 'route' ? `#keep=${answers.route}` : '';
  return {
    text: t('wizard.map.change'),
    href: `${href}${keep}`,
    name: t('wizard.map.change.name', {
      question: shortName(step.question, t),
      answer: answerName(step, context),
    }),
  };
}

/** What was answered, in the words of the question. */
export function answerName({ question, answer, before }: AskedQuestion, context: ViewContext): string {
  const { catalogue, locale, t, finish } = context;
  const provider = findProvider(catalogue, before.provider ?? '');
  const product = provider?.products.find(
    ({ id }) => id === (question === 'product' ? answer : before.product),
  );
  switch (question) {
    case 'family':
    case 'other':
      return answer === 'other' ? t('wizard.answer.other') : finish(family(answer, context));
    case 'provider':
      return findProvider(catalogue, answer)?.name ?? answer;
    case 'product':
      return finish(product?.name[locale] ?? answer);
    case 'variant':
      return finish(product?.variants.find(({ id }) => id === answer)?.name[locale] ?? answer);
    case 'route': {
      const routes = product?.variants.find(({ id }) => id === (before.variant ?? null))?.routes ?? [];
      const route = routes.find(({ id }) => id === answer);
      return route && provider ? answerTitle({ route, provider }, context) : answer;
    }
  }
}

function family(id: string, { catalogue, locale }: ViewContext): string {
  return catalogue.families.find((candidate) => candidate.id === id)?.name[locale] ?? id;
}
