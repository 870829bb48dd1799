import type { PlacedRight } from '../../catalogue/model.ts';
import { formatRightValue } from '../../i18n/right-values.ts';
import type { ViewContext } from '../context.ts';
import { rightView } from './right-view.ts';
import type { ChanceView } from './types.ts';

/** What can still be saved after its end, numbers first, then names by their endings: each with its period. */
export function secondChances(context: ViewContext): readonly ChanceView[] {
  const rights = context.catalogue.jurisdictions
    .flatMap(({ rights: own }) => own)
    .filter(
      ({ kind, follows, when }) => kind === 'right' && follows !== 'residence' && when.includes('ended'),
    );
  return (['number', 'name'] as const).flatMap((follows) =>
    rights.filter((right) => right.follows === follows).flatMap((right) => chanceView(right, context) ?? []),
  );
}

/** Nothing for what has no period. */
function chanceView(right: PlacedRight, context: ViewContext): ChanceView | undefined {
  const { title, text, href, count } = rightView(right, context);
  const { extensions, confidence } = right;
  if (!count) return undefined;
  const { t, locale } = context;
  return {
    what: extensions ? extensions.map((ending) => `.${ending}`).join(', ') : t('rights.chance.number'),
    period: Object.values(count.values)
      .map((each) => t(`rights.amount.${each.qualifier}`, { amount: formatRightValue(each, locale) }))
      .join(' + '),
    from: count.label,
    text,
    right: { text: title, href },
    certainty: t(`rights.certainty.${confidence}`),
    count,
  };
}
