import type { PlanRef, Route } from '../catalogue/schemas/catalogue.ts';
import type { Value } from '../catalogue/schemas/provider.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { typography } from '../i18n/typography.ts';
import { formatValue } from '../i18n/values.ts';
import type { Consequence, FactView, Sign } from './types.ts';

type Values = ReadonlyMap<string, Value>;

/** Words for the typed facts of one route. */
export interface RouteWords {
  readonly ends: FactView;
  readonly askBy: FactView;
  readonly undo: FactView;
  readonly data: FactView;
  readonly refund: FactView;
}

/** What a route's facts say in one language; the same words in plan, comparison, guide and reply. */
export function routeWords(
  { route, provider }: Pick<PlanRef, 'route' | 'provider'>,
  locale: Locale,
  t: Translate,
): RouteWords {
  const duration = durations(provider.values, locale);
  const isName = route.data === 'released' || route.data === 'moves-with-you';
  const lost = route.data === 'erased' || route.data === 'erased-at-once';
  return {
    ends: { name: t('facts.name.ends'), text: endsText(route, duration, t) },
    askBy: { name: t('facts.name.askBy'), text: askByText(route, duration, locale, t) },
    undo: {
      name: t('facts.name.undo'),
      text: undoText(route, duration, t),
      ...(route.undo.kind === 'never' && { sign: 'octagon' as const }),
    },
    data: {
      name: t(isName ? 'facts.name.data.released' : 'facts.name.data'),
      text: t(`facts.data.${route.data}`),
      ...(lost && { sign: 'octagon' as const }),
    },
    refund: { name: t('facts.name.refund'), text: t(`facts.refund.${route.refund}`) },
  };
}

type Duration = (id: string) => string;

function durations(values: Values, locale: Locale): Duration {
  return (id) => {
    const value = values.get(id);
    if (!value) throw new Error(`the value "${id}" does not exist`);
    return formatValue(value, locale);
  };
}

function endsText({ ends }: Route, duration: Duration, t: Translate): string {
  const text = t(`facts.ends.${ends.kind}`);
  if (!('delay' in ends) || ends.delay === undefined) return text;
  const key = ends.kind === 'after-transfer' ? 'facts.ends.delay.after-transfer' : 'facts.ends.delay';
  return t(key, { ends: text, delay: duration(ends.delay) });
}

function askByText({ askBy }: Route, duration: Duration, locale: Locale, t: Translate): string {
  if (askBy.kind === 'before-end') return t('facts.askBy.before-end', { notice: duration(askBy.notice) });
  if (askBy.kind === 'within') {
    return t('facts.askBy.within', {
      period: duration(askBy.period),
      from: typography(askBy.from[locale], locale),
    });
  }
  return t(`facts.askBy.${askBy.kind}`);
}

function undoText({ undo }: Route, duration: Duration, t: Translate): string {
  return undo.kind === 'before-end'
    ? t('facts.undo.before-end', { notice: duration(undo.notice) })
    : t(`facts.undo.${undo.kind}`);
}

/** The sentence that opens the section on changing one's mind. */
export function undoSentence(
  { route, provider }: Pick<PlanRef, 'route' | 'provider'>,
  locale: Locale,
  t: Translate,
): string {
  const { undo } = route;
  const duration = durations(provider.values, locale);
  if (undo.kind === 'before-end') return t('facts.undo.text.before-end', { notice: duration(undo.notice) });
  if (undo.kind === 'until-link' && undo.validity !== undefined) {
    return t('facts.undo.text.until-link.validity', { validity: duration(undo.validity) });
  }
  return t(`facts.undo.text.${undo.kind}`, { provider: provider.name });
}

/**
 * At most two lines under an answer of "When should it end?": can it be undone, and what does it
 * cost in money or time.
 */
export function consequences(
  { route, provider }: Pick<PlanRef, 'route' | 'provider'>,
  locale: Locale,
  t: Translate,
): readonly Consequence[] {
  const duration = durations(provider.values, locale);
  // Who withdraws wants to know about the money; an undo of that is a question nobody has.
  const undo = route.id === 'withdraw' ? [] : undoLine(route, duration, t);
  return [...undo, ...costLine(route, duration, t)];
}

const UNDO_SIGNS: Readonly<Partial<Record<Route['undo']['kind'], Sign>>> = {
  'before-end': 'undo',
  'until-billing': 'undo',
  'until-link': 'octagon',
  'until-expiry': 'undo',
  'during-grace': 'undo',
  never: 'octagon',
  unpublished: 'info',
};

function undoLine({ undo }: Route, duration: Duration, t: Translate): readonly Consequence[] {
  const sign = UNDO_SIGNS[undo.kind];
  if (!sign || undo.kind === 'not-needed') return [];
  const text =
    undo.kind === 'before-end'
      ? t('facts.line.undo.before-end', { notice: duration(undo.notice) })
      : t(`facts.line.undo.${undo.kind}`);
  return [{ sign, text }];
}

function costLine({ refund, ends }: Route, duration: Duration, t: Translate): readonly Consequence[] {
  const delay = 'delay' in ends && ends.delay !== undefined ? duration(ends.delay) : undefined;
  if (refund === 'none') {
    return [
      {
        sign: 'info',
        text: delay ? t('facts.line.refund.none.delay', { delay }) : t('facts.line.refund.none'),
      },
    ];
  }
  if (refund === 'withdrawal') return [{ sign: 'info', text: t('facts.line.refund.withdrawal') }];
  if (refund === 'not-billed') return [{ sign: 'info', text: t('facts.line.refund.not-billed') }];
  return delay ? [{ sign: 'info', text: t('facts.line.delay', { delay }) }] : [];
}
