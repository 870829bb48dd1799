import { type Catalogue, findProvider, type Product, type Provider } from '../../catalogue/model.ts';
import { ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { homePath } from '../../urls.ts';
import { type Answers, type QuestionId, type State, validAnswers } from '../../wizard/answers.ts';
import { back } from '../../wizard/states.ts';
import { statePath } from '../paths.ts';
import type { Link, QuestionView } from '../types.ts';
import { escapeRows } from './escape-rows.ts';
import { mapView } from './map.ts';
import { answerRows } from './option-rows.ts';
import { portalLinks } from './portal-links.ts';

/** A question of the wizard in one language. */
export function questionView(
  catalogue: Catalogue,
  locale: Locale,
  question: QuestionId,
  answers: Answers,
): QuestionView {
  const t = translator(locale);
  const provider = findProvider(catalogue, answers.provider ?? '');
  const product = provider?.products.find(({ id }) => id === answers.product);
  const hint = hintOf(catalogue, locale, t, question, answers, provider, product);
  return {
    kind: 'question',
    title: titleOf(question, answers, product, locale, t),
    ...(hint && { hint }),
    back: backLink(catalogue, locale, t, { kind: 'question', question, answers }),
    map: mapView(catalogue, locale, t, question, answers),
    answers: [
      ...answerRows(catalogue, locale, t, question, answers),
      ...escapeRows(catalogue, locale, t, question, answers, provider),
    ],
    portals: portalLinks(
      catalogue,
      locale,
      t,
      answers,
      question === 'provider' ? validAnswers(catalogue, answers, 'provider') : undefined,
    ),
  };
}

/** The way one step back; from the first question to the home page. */
export function backLink(catalogue: Catalogue, locale: Locale, t: Translate, state: State): Link {
  const before = back(catalogue, state);
  return { text: t('wizard.back'), href: before ? statePath(locale, before) : homePath(locale) };
}

function titleOf(
  question: QuestionId,
  answers: Answers,
  product: Product | undefined,
  locale: Locale,
  t: Translate,
): string {
  if (question === 'variant') return typography(product?.variantQuestion?.[locale] ?? '', locale);
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
  catalogue: Catalogue,
  locale: Locale,
  t: Translate,
  question: QuestionId,
  answers: Answers,
  provider: Provider | undefined,
  product: Product | undefined,
): string | undefined {
  if (question === 'family') return t('wizard.question.family.hint');
  if (question === 'provider') {
    const family = catalogue.families.find(({ id }) => id === answers.family);
    return family && `${typography(family.name[locale], locale)}. ${t('wizard.question.provider.hint')}`;
  }
  if (question === 'product') return t('wizard.question.product.hint', { provider: provider?.name ?? '' });
  if (!product || !provider) return undefined;
  const variant =
    question === 'route' ? product.variants.find(({ id }) => id === (answers.variant ?? null)) : undefined;
  const phrase = (variant ?? product).phrase[locale];
  return `${typography(phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1), locale)}.`;
}
