import { embeds } from '../../catalogue/guide-body.ts';
import type { Catalogue, PlacedRight, PlanRef } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { formatRightValue } from '../../i18n/right-values.ts';
import { rightsOfPlan } from '../../rights/rights-for.ts';
import { guidePath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { guideHead } from '../entries.ts';
import type { Link } from '../types.ts';
import { endingsOf } from './endings.ts';
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

/** The guide that holds the table of them. */
const guideOfChances = oncePer((catalogue: Catalogue) =>
  catalogue.guides.find(({ bodies }) =>
    Object.values(bodies).some((body) => body !== undefined && embeds(body.text, 'SecondChance')),
  ),
);

/** Where a name or a number can still be saved after its end, the way from a plan to how. */
export function secondChanceOf(ref: PlanRef, context: ViewContext): readonly Link[] {
  const { catalogue, locale, finish } = context;
  const guide = guideOfChances(catalogue);
  const saves = rightsOfPlan(catalogue, ref).some(
    ({ right: { kind, follows, when } }) =>
      kind === 'right' && follows !== 'residence' && when.includes('ended'),
  );
  if (!guide || !saves || !isWayToEnd(ref.route.id)) return [];
  const { head, lang } = guideHead(guide, locale);
  return [{ text: finish(head.title, lang), href: guidePath(locale, guide.id) }];
}

/** Nothing for what has no period. */
function chanceView(right: PlacedRight, context: ViewContext): ChanceView | undefined {
  const { title, text, href, count } = rightView(right, context);
  const { extensions, confidence } = right;
  if (!count) return undefined;
  const { t, locale } = context;
  return {
    what: extensions ? endingsOf(extensions) : t('rights.chance.number'),
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
