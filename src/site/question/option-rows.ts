import type { Product } from '../../catalogue/model.ts';
import { cancelPath } from '../../urls.ts';
import type { QuestionId } from '../../wizard/answers.ts';
import { given, type Step, type StepOption } from '../../wizard/step.ts';
import type { ViewContext, Words } from '../context.ts';
import { listed, providerRow } from '../lists/providers.ts';
import { statePath } from '../paths.ts';
import { consequences } from '../plan/facts.ts';
import { answerTitle } from '../plan/route-titles.ts';
import type { OptionRow } from '../types.ts';

/** More answers than this are grouped under headings. */
const MOST_UNGROUPED = 9;

/** The answers of a question, as rows that lead on. */
export function optionRows(
  { options, others }: Step,
  question: QuestionId,
  context: ViewContext,
): readonly OptionRow[] {
  const isGrouped = question === 'product' && options.length > MOST_UNGROUPED;
  const all = options.map((option) => optionRow(option, question, isGrouped, context));
  const rows = question === 'provider' ? listed(all, context.locale) : all;
  return others.length > 0 ? [...rows, otherRow(others, context)] : rows;
}

/** The row "Something else", named after what is behind it. */
function otherRow(others: readonly StepOption[], { locale, t, finish }: Words): OptionRow {
  const [only] = others;
  const list = others
    .map(({ named }) => given(named, 'family').name[locale].toLocaleLowerCase(locale))
    .join(', ');
  return {
    id: 'other',
    title: t('wizard.answer.other'),
    hint: finish(list.charAt(0).toLocaleUpperCase(locale) + list.slice(1)),
    href: only && others.length === 1 ? statePath(locale, only.next) : cancelPath(locale, 'other'),
    icon: 'other',
  };
}

function optionRow(
  { id, named, next, routesAfter }: StepOption,
  question: QuestionId,
  isGrouped: boolean,
  context: ViewContext,
): OptionRow {
  const { locale, finish } = context;
  const base = {
    id,
    href: statePath(locale, next),
    ...(routesAfter && { routes: routesAfter }),
  };
  switch (question) {
    case 'family':
    case 'other': {
      const { name, hint, icon } = given(named, 'family');
      return {
        ...base,
        title: finish(name[locale]),
        hint: finish(hint[locale]),
        // Behind "Something else" all share one pictogram, which would tell nothing apart.
        ...(question === 'family' && { icon }),
      };
    }
    case 'provider':
      return { ...base, ...providerRow(given(named, 'provider'), context) };
    case 'product':
      return {
        ...base,
        ...productRow(given(named, 'product'), context),
        ...(isGrouped && { group: finish(given(named, 'family').name[locale]) }),
      };
    case 'variant': {
      const { name, hint } = given(named, 'variant');
      return { ...base, title: finish(name[locale]), ...(hint && { hint: finish(hint[locale]) }) };
    }
    case 'route': {
      const ref = { route: given(named, 'route'), provider: given(named, 'provider') };
      const lines = consequences(ref, context);
      return {
        ...base,
        title: answerTitle(ref, context),
        ...(ref.route.hint && { hint: finish(ref.route.hint[locale]) }),
        ...(lines.length > 0 && { consequences: lines }),
      };
    }
  }
}

/** A product's row: its name with former names, and what it is. */
export function productRow(
  product: Product,
  { locale, t, finish }: Words,
): Pick<OptionRow, 'title' | 'hint' | 'keywords'> {
  const former = product.formerly[locale];
  const name = finish(product.name[locale]);
  return {
    title: former.length > 0 ? `${name} (${t('wizard.formerly', { names: former.join(', ') })})` : name,
    hint: finish(product.hint[locale]),
    keywords: [...product.aliases[locale], ...product.formerly[locale]],
  };
}
