import { type Catalogue, findProvider, type Product } from '../../catalogue/model.ts';
import { cancelPath } from '../../urls.ts';
import type { Answers, QuestionId, State } from '../../wizard/answers.ts';
import { after, type Option, optionsOf } from '../../wizard/questions.ts';
import type { ViewContext, Words } from '../context.ts';
import { statePath } from '../paths.ts';
import { consequences } from '../plan/facts.ts';
import { answerTitle } from '../plan/route-titles.ts';
import { plainText } from '../text/resolve-text.ts';
import type { Answer } from '../types.ts';

/** More answers than this are grouped under headings. */
const MOST_UNGROUPED = 9;

/** The answers of a question, as rows that lead on. */
export function answerRows(question: QuestionId, answers: Answers, context: ViewContext): readonly Answer[] {
  const { catalogue } = context;
  const options = optionsOf(catalogue, question, answers);
  const views = options.map((option) => answerView(question, option, context));
  if (question === 'family' && optionsOf(catalogue, 'other', {}).length > 0) views.push(otherAnswer(context));
  return question === 'product' && views.length > MOST_UNGROUPED ? grouped(options, views, context) : views;
}

/** The row "Something else", named after what is behind it. */
function otherAnswer({ catalogue, locale, t, finish }: ViewContext): Answer {
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
    hint: finish(list.charAt(0).toLocaleUpperCase(locale) + list.slice(1)),
    href:
      only && options.length === 1
        ? statePath(locale, after(catalogue, only.answers))
        : cancelPath(locale, 'other'),
    icon: 'other',
  };
}

function answerView(question: QuestionId, option: Option, context: ViewContext): Answer {
  const { catalogue, locale, finish } = context;
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
        title: finish(family?.name[locale] ?? option.id),
        hint: finish(family?.hint[locale] ?? ''),
        // Behind "Something else" all share one pictogram, which would tell nothing apart.
        ...(family && question === 'family' && { icon: family.icon }),
      };
    }
    case 'provider':
      return {
        ...base,
        title: provider?.name ?? option.id,
        hint: provider ? plainText(provider.summary, { ...context, provider }) : '',
      };
    case 'product':
      return { ...base, ...(product ? productRow(product, context) : { title: option.id }) };
    case 'variant': {
      const variant = product?.variants.find(({ id }) => id === option.id);
      return {
        ...base,
        title: finish(variant?.name[locale] ?? option.id),
        ...(variant?.hint && { hint: finish(variant.hint[locale]) }),
      };
    }
    case 'route': {
      const variant = product?.variants.find(({ id }) => id === (option.answers.variant ?? null));
      const route = variant?.routes.find(({ id }) => id === option.id);
      if (!route || !provider) return { ...base, title: option.id };
      const lines = consequences({ route, provider }, context);
      return {
        ...base,
        title: answerTitle({ route, provider }, context),
        ...(route.hint && { hint: finish(route.hint[locale]) }),
        ...(lines.length > 0 && { consequences: lines }),
      };
    }
  }
}

/** A product's row: its name with former names, and what it is. */
export function productRow(
  product: Product,
  { locale, t, finish }: Words,
): Pick<Answer, 'title' | 'hint' | 'keywords'> {
  const former = product.formerly[locale];
  const name = finish(product.name[locale]);
  return {
    title: former.length > 0 ? `${name} (${t('wizard.formerly', { names: former.join(', ') })})` : name,
    hint: finish(product.hint[locale]),
    keywords: [...product.aliases[locale], ...product.formerly[locale]],
  };
}

function routesAfter(catalogue: Catalogue, state: State): Pick<Answer, 'routes'> {
  if (state.kind !== 'question' || state.question !== 'route') return {};
  return { routes: optionsOf(catalogue, 'route', state.answers).map(({ id }) => id) };
}

function grouped(
  options: readonly Option[],
  views: readonly Answer[],
  { catalogue, locale, finish }: ViewContext,
): readonly Answer[] {
  return views.map((view, index) => {
    const family = catalogue.families.find(({ id }) => id === options[index]?.answers.family);
    return family ? { ...view, group: finish(family.name[locale]) } : view;
  });
}
