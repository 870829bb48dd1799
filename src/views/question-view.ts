import { findProvider, type Catalogue, type Product, type Provider } from '../catalogue/schemas/catalogue.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { typography } from '../i18n/typography.ts';
import { cancelPath, homePath } from '../urls.ts';
import type { Answers, QuestionId, State } from '../wizard/answers.ts';
import { after, optionsOf, type Option } from '../wizard/questions.ts';
import { back } from '../wizard/states.ts';
import { consequences } from './facts-view.ts';
import { mapView } from './map-view.ts';
import { answerTitle } from './plan-view.ts';
import { screenUrl, statePath } from './paths.ts';
import { plainText } from './resolve-text.ts';
import type { Answer, Link, QuestionView } from './types.ts';

/** More answers than this are grouped under headings. */
const MOST_UNGROUPED = 9;

/** A question of the wizard in one language. */
export function questionView(catalogue: Catalogue, locale: Locale, question: QuestionId, answers: Answers): QuestionView {
  const t = translator(locale);
  const provider = findProvider(catalogue, answers.provider ?? '');
  const product = provider?.products.find(({ id }) => id === answers.product);
  const hint = hintOf(catalogue, locale, t, question, answers, provider, product);
  const portal = portalLink(provider, product, locale, t);
  return {
    kind: 'question',
    title: titleOf(question, answers, product, locale, t),
    ...(hint && { hint }),
    back: backLink(catalogue, locale, t, { kind: 'question', question, answers }),
    map: mapView(catalogue, locale, t, question, answers),
    answers: [...answerViews(catalogue, locale, t, question, answers), ...escapes(locale, t, question, answers, provider)],
    ...(portal && { portal }),
  };
}

/** The way one step back; from the first question to the home page. */
export function backLink(catalogue: Catalogue, locale: Locale, t: Translate, state: State): Link {
  const before = back(catalogue, state);
  return { text: t('wizard.back'), href: before ? statePath(locale, before) : homePath(locale) };
}

function titleOf(question: QuestionId, answers: Answers, product: Product | undefined, locale: Locale, t: Translate): string {
  if (question === 'variant') return typography(product?.variantQuestion?.[locale] ?? '', locale);
  if (question === 'route') return t(isAboutTime(product, answers) ? 'wizard.question.route' : 'wizard.question.route.how');
  return t(`wizard.question.${question}`);
}

/** "When should it end?" only fits where one of the answers is a moment. */
function isAboutTime(product: Product | undefined, { variant }: Answers): boolean {
  const routes = product?.variants.find(({ id }) => id === (variant ?? null))?.routes ?? [];
  return routes.some(({ id }) => id === 'end-of-term' || id === 'immediate' || id === 'let-it-expire');
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
  const variant = question === 'route' ? product.variants.find(({ id }) => id === (answers.variant ?? null)) : undefined;
  const phrase = (variant ?? product).phrase[locale];
  return `${typography(phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1), locale)}.`;
}

function answerViews(catalogue: Catalogue, locale: Locale, t: Translate, question: QuestionId, answers: Answers): readonly Answer[] {
  const options = optionsOf(catalogue, question, answers);
  const views = options.map((option) => answerView(catalogue, locale, t, question, option));
  if (question === 'family' && optionsOf(catalogue, 'other', {}).length > 0) views.push(otherAnswer(catalogue, locale, t));
  return question === 'product' && views.length > MOST_UNGROUPED ? grouped(catalogue, locale, options, views) : views;
}

/** The row "Something else", named after what is behind it. */
function otherAnswer(catalogue: Catalogue, locale: Locale, t: Translate): Answer {
  const options = optionsOf(catalogue, 'other', {});
  const names = options.map(({ id }) => catalogue.families.find((family) => family.id === id)?.name[locale].toLocaleLowerCase(locale) ?? id);
  const [only] = options;
  const list = names.join(', ');
  return {
    id: 'other',
    title: t('wizard.answer.other'),
    hint: typography(list.charAt(0).toLocaleUpperCase(locale) + list.slice(1), locale),
    href: only && options.length === 1 ? statePath(locale, after(catalogue, only.answers)) : cancelPath(locale, 'other'),
    icon: 'other',
  };
}

function answerView(catalogue: Catalogue, locale: Locale, t: Translate, question: QuestionId, option: Option): Answer {
  const next = after(catalogue, option.answers);
  const base = { id: option.id, href: statePath(locale, next), ...routesAfter(catalogue, next) };
  const provider = findProvider(catalogue, option.answers.provider ?? '');
  const product = provider?.products.find(({ id }) => id === option.answers.product);
  switch (question) {
    case 'family':
    case 'other': {
      const family = catalogue.families.find(({ id }) => id === option.id);
      return { ...base, title: typography(family?.name[locale] ?? option.id, locale), hint: typography(family?.hint[locale] ?? '', locale), ...(family && { icon: family.icon }) };
    }
    case 'provider':
      return { ...base, title: provider?.name ?? option.id, hint: provider ? plainText(provider.summary, { catalogue, locale, provider }) : '' };
    case 'product':
      return { ...base, ...(product ? productRow(product, locale, t) : { title: option.id }) };
    case 'variant': {
      const variant = product?.variants.find(({ id }) => id === option.id);
      return { ...base, title: typography(variant?.name[locale] ?? option.id, locale), ...(variant?.hint && { hint: typography(variant.hint[locale], locale) }) };
    }
    case 'route': {
      const variant = product?.variants.find(({ id }) => id === (option.answers.variant ?? null));
      const route = variant?.routes.find(({ id }) => id === option.id);
      if (!route || !provider) return { ...base, title: option.id };
      const lines = consequences({ route, provider }, locale, t);
      return {
        ...base,
        title: answerTitle({ route }, locale, t),
        ...(route.hint && { hint: typography(route.hint[locale], locale) }),
        ...(lines.length > 0 && { consequences: lines }),
      };
    }
  }
}

/** A product's row: its name with former names, and what it is. */
export function productRow(product: Product, locale: Locale, t: Translate): Pick<Answer, 'title' | 'hint' | 'keywords'> {
  const former = product.formerly[locale];
  const name = typography(product.name[locale], locale);
  return {
    title: former.length > 0 ? `${name} (${t('wizard.formerly', { names: former.join(', ') })})` : name,
    hint: typography(product.hint[locale], locale),
    keywords: [...product.aliases[locale], ...product.formerly[locale]],
  };
}

function routesAfter(catalogue: Catalogue, state: State): Pick<Answer, 'routes'> {
  if (state.kind !== 'question' || state.question !== 'route') return {};
  return { routes: optionsOf(catalogue, 'route', state.answers).map(({ id }) => id) };
}

function grouped(catalogue: Catalogue, locale: Locale, options: readonly Option[], views: readonly Answer[]): readonly Answer[] {
  return views.map((view, index) => {
    const family = catalogue.families.find(({ id }) => id === options[index]?.answers.family);
    return family ? { ...view, group: typography(family.name[locale], locale) } : view;
  });
}

/** The answers of who cannot answer. */
function escapes(locale: Locale, t: Translate, question: QuestionId, answers: Answers, provider: Provider | undefined): readonly Answer[] {
  const here = [answers.family, answers.provider, answers.product, answers.variant].filter((id) => id !== undefined);
  const row = (id: string, title: string, hint: string, ...segments: readonly string[]): Answer => ({
    id,
    title,
    hint,
    href: cancelPath(locale, ...segments),
    escape: true,
  });
  const notSure = t('wizard.answer.not-sure');
  const find: Answer = { ...row('not-sure', notSure, t('wizard.answer.not-sure.find'), 'not-sure'), ...(question === 'family' && { icon: 'unsure' as const }) };
  switch (question) {
    case 'family':
    case 'other':
      return [find];
    case 'provider':
      return [find, row('not-listed', t('wizard.answer.not-listed'), t('wizard.answer.not-listed.provider'), ...here, 'not-listed')];
    case 'product':
      return [find, row('not-listed', t('wizard.answer.not-listed'), t('wizard.answer.not-listed.product', { provider: provider?.name ?? '' }), ...here, 'not-listed')];
    case 'variant':
      return [row('not-sure', notSure, t('wizard.answer.not-sure.tell'), ...here, 'not-sure')];
    case 'route':
      return [row('compare', notSure, t('wizard.answer.not-sure.compare'), ...here, 'compare')];
  }
}

/** The straight way to the portal, as near to the product as an address is published. */
export function portalLink(provider: Provider | undefined, product: Product | undefined, locale: Locale, t: Translate): Link | undefined {
  if (!provider) return undefined;
  const screen = provider.screens.get(product?.screen ?? '') ?? provider.screens.get(provider.portal.home ?? '');
  const href = screenUrl(screen);
  return href === undefined ? undefined : { text: t('wizard.portal.straight', { portal: provider.portal.name[locale] }), href };
}
