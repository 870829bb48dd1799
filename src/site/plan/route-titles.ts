import type { PlanRef } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { formatValue } from '../../i18n/values.ts';

/** The heading of a plan. */
export function planTitle(
  { variant, route }: Pick<PlanRef, 'variant' | 'route'>,
  locale: Locale,
  t: Translate,
): string {
  return route.title
    ? typography(route.title[locale], locale)
    : t(`facts.title.${route.id}`, { phrase: variant.phrase[locale] });
}

/** A route as an answer to "When should it end?". */
export function answerTitle(
  { route, provider }: Pick<PlanRef, 'route' | 'provider'>,
  locale: Locale,
  t: Translate,
): string {
  if (route.answer) return typography(route.answer[locale], locale);
  const period = route.askBy.kind === 'within' ? provider.values.get(route.askBy.period) : undefined;
  return route.id === 'withdraw' && period
    ? t('wizard.answer.withdraw.within', { period: formatValue(period, locale) })
    : t(`wizard.answer.${route.id}`);
}
