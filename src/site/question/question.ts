import { findProvider, type Product, type Provider } from '../../catalogue/model.ts';
import { ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import { homePath } from '../../urls.ts';
import { type Answers, type QuestionId, type State, validAnswers } from '../../wizard/answers.ts';
import { back } from '../../wizard/states.ts';
import type { ViewContext, Words } from '../context.ts';
import { statePath } from '../paths.ts';
import type { Link, QuestionView } from '../types.ts';
import { escapeRows } from './escape-rows.ts';
import { mapView } from './map.ts';
import { answerRows } from './option-rows.ts';
import { portalLinks } from './portal-links.ts';

/** A question of the wizard in one language. */
export function questionView(question: QuestionId, answers: Answers, context: ViewContext): QuestionView {
  const { catalogue } = context;

  const provider = findProvider(catalogue, answers.provider ?? '');
  const product = provider?.products.find(({ id }) => id === answers.product);
  const hint = hintOf(question, answers, provider, product, context);
  return {
    kind: 'question',
    title: titleOf(question, answers, product, context),
    ...(hint && { hint }),
    back: backLink({ kind: 'question', question, answers }, context),
    map: mapView(question, answers, context),
    answers: [...answerRows(question, answers, context), ...escapeRows(question, answers, provider, context)],
    portals: portalLinks(
      answers,
      context,
      question === 'provider' ? validAnswers(catalogue, answers, 'provider') : undefined,
    ),
  };
}

/** The way one step back; from the first question to the home page. */
export function backLink(state: State, { catalogue, locale, t }: ViewContext): Link {
  const before = back(catalogue, state);
  return { text: t('wizard.back'), href: before ? statePath(locale, before) : homePath(locale) };
}

function titleOf(
  question: QuestionId,
  answers: Answers,
  product: Product | undefined,
  { locale, t, finish }: Words,
): string {
  if (question === 'variant') return finish(product?.variantQuestion?.[locale] ?? '');
  if (question === 'route')
    return t(isAboutTime(product, answers) ? 'wizard.question.route' : 'wizard.question.route.how');
  return t(`wizard.question.${question}`);
}

/** "When should it end?" only fits where one of the answers is a moment. */
function isAboutTime(product: Product | undefined, { variant }: Answers): boolean {
  const routes = product?.variants.find(({ id }) => id === (variant ?? null))?.routes ?? [];
  return routes.some(({ id }) => ROUTE_KINDS[id].moment);
}

function hintOf(
  question: QuestionId,
  answers: Answers,
  provider: Provider | undefined,
  product: Product | undefined,
  { catalogue, locale, t, finish }: ViewContext,
): string | undefined {
  if (question === 'family') return t('wizard.question.family.hint');
  if (question === 'provider') {
    const family = catalogue.families.find(({ id }) => id === answers.family);
    return family && `${finish(family.name[locale])}. ${t('wizard.question.provider.hint')}`;
  }
  if (question === 'product') return t('wizard.question.product.hint', { provider: provider?.name ?? '' });
  if (!product || !provider) return undefined;
  const variant =
    question === 'route' ? product.variants.find(({ id }) => id === (answers.variant ?? null)) : undefined;
  const phrase = (variant ?? product).phrase[locale];
  return `${finish(phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1))}.`;
}
