import type { PlanRef } from '../../catalogue/model.ts';
import { formatValue } from '../../i18n/values.ts';
import type { Words } from '../context.ts';

/** The heading of a plan. */
export function planTitle(
  { variant, route }: Pick<PlanRef, 'variant' | 'route'>,
  { locale, t, finish }: Words,
): string {
  return route.title
    ? finish(route.title[locale])
    : t(`facts.title.${route.id}`, { phrase: variant.phrase[locale] });
}

/** A route as an answer to "When should it end?". */
export function answerTitle(
  { route, provider }: Pick<PlanRef, 'route' | 'provider'>,
  { locale, t, finish }: Words,
): string {
  if (route.answer) return finish(route.answer[locale]);
  const period = route.askBy.kind === 'within' ? provider.values.get(route.askBy.period) : undefined;
  return route.id === 'withdraw' && period
    ? t('wizard.answer.withdraw.within', { period: formatValue(period, locale) })
    : t(`wizard.answer.${route.id}`);
}
