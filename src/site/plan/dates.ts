import type { PlanRef } from '../../catalogue/model.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import type { Value } from '../../catalogue/schemas/provider.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatValue } from '../../i18n/values.ts';
import type { Plan } from '../../plan/compile.ts';
import { addedUp } from '../../plan/durations.ts';
import { offsetsOf, stationId } from '../../plan/offsets.ts';
import type { Moment, Stretch, TimelineStation } from '../../plan/timeline.ts';
import type { ViewContext, Words } from '../context.ts';
import type { DateStation, DatesView } from '../dates-view.ts';
import { plainText } from '../text/resolve-text.ts';

/** The dates of a plan in words, and what a typed end date makes of them. */
export function datesView(plan: Plan, context: ViewContext): DatesView {
  const { stations } = plan.timeline;
  const schedule = offsetsOf(plan.route, plan.timeline);
  return {
    stations: stations.map((station, index) => stationView(station, index, plan, context)),
    ...(schedule && { schedule }),
  };
}

function stationView(
  station: TimelineStation,
  index: number,
  { ref }: Plan,
  context: ViewContext,
): DateStation {
  const remark = station.remark && plainText(station.remark, context);
  const stretch = station.stretch && stretchView(station.stretch, context);
  return {
    id: stationId(station, index),
    kind: station.id,
    name: stationName(station, ref, context),
    when: when(station.moment, ref, context),
    ...(remark && { remark }),
    ...(stretch && { stretch }),
  };
}

function stationName(station: TimelineStation, { route }: PlanRef, { locale, t, finish }: Words): string {
  const back = !isWayToEnd(route.id);
  switch (station.id) {
    case 'ask':
      return t(back ? 'facts.date.take-back' : 'facts.date.ask');
    case 'last-ask':
    case 'last-undo':
    case 'last-both':
      return t(`facts.date.${back ? 'last-undo' : station.id}`);
    case 'end':
      return route.ends.kind === 'email-link' ? t('facts.date.end.link') : t('facts.date.end');
    case 'stage':
      return station.name ? finish(station.name[locale]) : '';
    case 'final':
      return t(`facts.date.final.${route.after.final === 'none' ? 'erased' : route.after.final}`);
  }
}

function when(moment: Moment, { route, provider }: PlanRef, { locale, t }: Words): string {
  switch (moment.kind) {
    case 'now':
      return t('facts.date.ask.when');
    case 'before-end':
      return t('facts.date.before-end', { notice: formatValue(moment.notice, locale) });
    case 'end':
      return t(`facts.ends.${route.ends.kind}`, { provider: provider.name });
    case 'after-end':
      return t('facts.date.after', { duration: sum(moment.lasts, locale) });
    case 'unpublished':
      return t('facts.date.unpublished');
  }
}

/** Lengths of the same unit as one: 7 days and 35 to 40 days make 42 to 47 days. */
function sum(lasts: readonly Value[], locale: Locale): string {
  const total = addedUp(lasts);
  return total ? formatValue(total, locale) : lasts.map((value) => formatValue(value, locale)).join(' + ');
}

function stretchView(stretch: Stretch, { locale, t, finish }: Words): NonNullable<DateStation['stretch']> {
  switch (stretch.kind) {
    case 'undo':
      return { kind: 'undo', text: t('facts.date.stretch.undo') };
    case 'late':
      return { kind: 'late', text: t('facts.date.stretch.late') };
    case 'removal':
      return {
        kind: 'kept',
        text: t('facts.date.stretch.delay', { delay: formatValue(stretch.delay, locale) }),
      };
    case 'stage': {
      const name = finish(stretch.name[locale]);
      const text = stretch.lasts
        ? t('facts.date.stretch.named', { name, duration: formatValue(stretch.lasts, locale) })
        : t('facts.date.stretch.unpublished', { name });
      return { kind: 'kept', text };
    }
  }
}
