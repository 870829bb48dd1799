import { type Catalogue, findProvider, type Product } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { cancelPath } from '../../urls.ts';
import type { Answers, QuestionId, State } from '../../wizard/answers.ts';
import { after, type Option, optionsOf } from '../../wizard/questions.ts';
import { statePath } from '../paths.ts';
import { consequences } from '../plan/facts.ts';
import { answerTitle } from '../plan/route-titles.ts';
import { plainText } from '../text/resolve-text.ts';
import type { Answer } from '../types.ts';

/** More answers than this are grouped under headings. */
const MOST_UNGROUPED = 9;

/** The answers of a question, as rows that lead on. */
export function answerRows(
  catalogue: Catalogue,
  locale: Locale,
  t: Translate,
  question: QuestionId,
  answers: Answers,
): readonly Answer[] {
  const options = optionsOf(catalogue, question, answers);
  const views = options.map((option) => answerView(catalogue, locale, t, question, option));
  if (question === 'family' && optionsOf(catalogue, 'other', {}).length > 0)
    views.push(otherAnswer(catalogue, locale, t));
  return question === 'product' && views.length > MOST_UNGROUPED
    ? grouped(catalogue, locale, options, views)
    : views;
}

/** The row "Something else", named after what is behind it. */
function otherAnswer(catalogue: Catalogue, locale: Locale, t: Translate): Answer {
  const options = optionsOf(catalogue, 'other', {});
  const names = options.map(
    ({ id }) =>
      catalogue.families.find((family) => family.id === id)?.name[locale].toLocaleLowerCase(locale) ?? id,
  );
  const [only] = options;
  const list = names.join(', ');
  return {
    id: 'other',
    title: t('wizard.answer.other'),
    hint: typography(list.charAt(0).toLocaleUpperCase(locale) + list.slice(1), locale),
    href:
      only && options.length === 1
        ? statePath(locale, after(catalogue, only.answers))
        : cancelPath(locale, 'other'),
    icon: 'other',
  };
}

function answerView(
  catalogue: Catalogue,
  locale: Locale,
  t: Translate,
  question: QuestionId,
  option: Option,
): Answer {
  const next = after(catalogue, option.answers);
  const base = { id: option.id, href: statePath(locale, next), ...routesAfter(catalogue, next) };
  const provider = findProvider(catalogue, option.answers.provider ?? '');
  const product = provider?.products.find(({ id }) => id === option.answers.product);
  switch (question) {
    case 'family':
    case 'other': {
      const family = catalogue.families.find(({ id }) => id === option.id);
      return {
        ...base,
        title: typography(family?.name[locale] ?? option.id, locale),
        hint: typography(family?.hint[locale] ?? '', locale),
        // Behind "Something else" all share one pictogram, which would tell nothing apart.
        ...(family && question === 'family' && { icon: family.icon }),
      };
    }
    case 'provider':
      return {
        ...base,
        title: provider?.name ?? option.id,
        hint: provider ? plainText(provider.summary, { catalogue, locale, provider }) : '',
      };
    case 'product':
      return { ...base, ...(product ? productRow(product, locale, t) : { title: option.id }) };
    case 'variant': {
      const variant = product?.variants.find(({ id }) => id === option.id);
      return {
        ...base,
        title: typography(variant?.name[locale] ?? option.id, locale),
        ...(variant?.hint && { hint: typography(variant.hint[locale], locale) }),
      };
    }
    case 'route': {
      const variant = product?.variants.find(({ id }) => id === (option.answers.variant ?? null));
      const route = variant?.routes.find(({ id }) => id === option.id);
      if (!route || !provider) return { ...base, title: option.id };
      const lines = consequences({ route, provider }, locale, t);
      return {
        ...base,
        title: answerTitle({ route, provider }, locale, t),
        ...(route.hint && { hint: typography(route.hint[locale], locale) }),
        ...(lines.length > 0 && { consequences: lines }),
      };
    }
  }
}

/** A product's row: its name with former names, and what it is. */
export function productRow(
  product: Product,
  locale: Locale,
  t: Translate,
): Pick<Answer, 'title' | 'hint' | 'keywords'> {
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

function grouped(
  catalogue: Catalogue,
  locale: Locale,
  options: readonly Option[],
  views: readonly Answer[],
): readonly Answer[] {
  return views.map((view, index) => {
    const family = catalogue.families.find(({ id }) => id === options[index]?.answers.family);
    return family ? { ...view, group: typography(family.name[locale], locale) } : view;
  });
}
