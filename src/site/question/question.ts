import type { Product } from '../../catalogue/model.ts';
import { ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import { homePath } from '../../urls.ts';
import type { QuestionId } from '../../wizard/answers.ts';
import { given, type Named, type Step } from '../../wizard/step.ts';
import type { ViewContext, Words } from '../context.ts';
import { statePath } from '../paths.ts';
import type { Link, QuestionView } from '../types.ts';
import { escapeRows } from './escape-rows.ts';
import { mapView } from './map.ts';
import { optionRows } from './option-rows.ts';
import { portalLinks } from './portal-links.ts';

/**
 * A question of the wizard in one language.
 *
 * @throws on a page that asks nothing
 */
export function questionView(step: Step, context: ViewContext): QuestionView {
  const { question } = step;
  if (question === undefined) throw new Error(`a page of the kind "${step.state.kind}" asks nothing`);
  const hint = hintOf(question, step.named, context);
  return {
    kind: 'question',
    title: titleOf(question, step.named, context),
    ...(hint && { hint }),
    back: backLink(step, context),
    map: mapView(step, context),
    answers: [...optionRows(step, question, context), ...escapeRows(step, question, context)],
    portals: portalLinks(
      step.named,
      context,
      question === 'provider' ? step.options.map(({ id }) => id) : undefined,
    ),
  };
}

/** The way one step back; from the first question to the home page. */
export function backLink({ previous }: Step, { locale, t }: Words): Link {
  return { text: t('wizard.back'), href: previous ? statePath(locale, previous) : homePath(locale) };
}

function titleOf(question: QuestionId, named: Named, { locale, t, finish }: Words): string {
  switch (question) {
    case 'variant':
      return finish(variantQuestion(given(named, 'product'))[locale]);
    case 'route':
      return t(isAboutTime(named) ? 'wizard.question.route' : 'wizard.question.route.how');
    default:
      return t(`wizard.question.${question}`);
  }
}

/** The check asks for one wherever there are variants. */
function variantQuestion({ id, variantQuestion: question }: Product): Localized {
  if (!question) throw new Error(`the product "${id}" has no "variantQuestion"`);
  return question;
}

/** "When should it end?" only fits where one of the answers is a moment. */
const isAboutTime = (named: Named): boolean =>
  given(named, 'variant').routes.some(({ id }) => ROUTE_KINDS[id].moment);

function hintOf(question: QuestionId, named: Named, { locale, t, finish }: Words): string | undefined {
  switch (question) {
    case 'family':
      return t('wizard.question.family.hint');
    case 'other':
      return undefined;
    case 'provider':
      return `${finish(given(named, 'family').name[locale])}. ${t('wizard.question.provider.hint')}`;
    case 'product':
      return t('wizard.question.product.hint', { provider: given(named, 'provider').name });
    case 'variant':
    case 'route': {
      const { phrase } = given(named, question === 'route' ? 'variant' : 'product');
      const words = phrase[locale];
      return `${finish(words.charAt(0).toLocaleUpperCase(locale) + words.slice(1))}.`;
    }
  }
}
