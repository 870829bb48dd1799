import type { PlanRef, Route } from '../../catalogue/model.ts';
import { isWayToEnd, ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import type { MessageKey, Parameters } from '../../i18n/translate.ts';
import { formatValue } from '../../i18n/values.ts';
import type { Words } from '../context.ts';
import type { Consequence, FactView, Sign } from '../types.ts';

/** Words for the typed facts of one route. */
export interface RouteWords {
  readonly ends: FactView;
  readonly askBy: FactView;
  readonly undo: FactView;
  readonly data: FactView;
  readonly refund: FactView;
}

/** What a route's facts say in one language; the same words in plan, comparison, guide and reply. */
export function routeWords(ref: RouteRef, context: Words): RouteWords {
  const { t } = context;
  const { route } = ref;
  const words = factWords(ref, context);
  const lost = route.data === 'erased' || route.data === 'erased-at-once';
  return {
    ends: { name: t('facts.name.ends'), text: endsText(route, words) },
    askBy: { name: t('facts.name.askBy'), text: askByText(route, words, context) },
    undo: {
      name: t('facts.name.undo'),
      text: words.fact(`undo.${route.undo.kind}`, noticeOf(route.undo)),
      ...(route.undo.kind === 'never' && { sign: 'octagon' as const }),
    },
    data: {
      name: t(nameOfData(route)),
      text: words.fact(`data.${route.data}`),
      ...(lost && { sign: 'octagon' as const }),
    },
    refund: { name: t('facts.name.refund'), text: words.fact(`refund.${route.refund}`) },
  };
}

/** What it is that the fact about data is about. */
function nameOfData({ data }: Route): MessageKey {
  if (data === 'services-end') return 'facts.name.data.services-end';
  return data === 'released' || data === 'moves-with-you' ? 'facts.name.data.released' : 'facts.name.data';
}

/** The facts that open a plan, in every output: page, reply, Markdown and API. */
export function planFacts(ref: RouteRef, context: Words): readonly FactView[] {
  const { ends, askBy, undo, data } = routeWords(ref, context);
  if (!isWayToEnd(ref.route.id))
    return [
      { id: 'undo', ...undo },
      { id: 'ends', ...ends, name: context.t('facts.name.ends.else') },
    ];
  return [{ id: 'ends', ...ends }, { id: 'askBy', ...askBy }, { id: 'undo', ...undo }, data];
}

type RouteRef = Pick<PlanRef, 'route' | 'provider'>;

type FactKey = Extract<MessageKey, `facts.${string}`> extends `facts.${infer K}` ? K : never;

/** Words for one route. */
interface FactWords {
  /** A message of the facts; each may name the provider, and what it names of `values` is put in as a duration. */
  fact(key: FactKey, values?: Readonly<Record<string, string>>, parameters?: Parameters): string;
}

function factWords({ provider }: RouteRef, { locale, t }: Words): FactWords {
  const duration = (id: string): string => {
    const value = provider.values.get(id);
    if (!value) throw new Error(`the value "${id}" does not exist`);
    return formatValue(value, locale);
  };
  return {
    fact: (key, values = {}, parameters = {}) =>
      t(`facts.${key}`, {
        provider: provider.name,
        ...parameters,
        ...Object.fromEntries(Object.entries(values).map(([name, id]) => [name, duration(id)])),
      }),
  };
}

/** The notice as a value to put in, where there is one. */
function noticeOf(undo: Route['undo']): Readonly<Record<string, string>> {
  return undo.kind === 'before-end' ? { notice: undo.notice } : {};
}

function endsText({ ends }: Route, { fact }: FactWords): string {
  const text = fact(`ends.${ends.kind}`);
  if (!('delay' in ends) || ends.delay === undefined) return text;
  const key = ends.kind === 'after-transfer' ? 'ends.delay.after-transfer' : 'ends.delay';
  return fact(key, { delay: ends.delay }, { ends: text });
}

function askByText({ askBy }: Route, { fact }: FactWords, { locale, finish }: Words): string {
  if (askBy.kind === 'before-end') return fact('askBy.before-end', { notice: askBy.notice });
  if (askBy.kind === 'within') {
    return fact('askBy.within', { period: askBy.period }, { from: finish(askBy.from[locale]) });
  }
  return fact(`askBy.${askBy.kind}`);
}

/** The sentence that opens the section on changing one's mind. */
export function undoSentence(ref: RouteRef, context: Words): string {
  const { undo } = ref.route;
  const { fact } = factWords(ref, context);
  return undo.kind === 'until-link' && undo.validity !== undefined
    ? fact('undo.text.until-link.validity', { validity: undo.validity })
    : fact(`undo.text.${undo.kind}`, noticeOf(undo));
}

/**
 * At most two lines under an answer of "When should it end?": can it be undone, and what does it
 * cost in money or time.
 */
export function consequences(ref: RouteRef, context: Words): readonly Consequence[] {
  const words = factWords(ref, context);
  // Who withdraws wants to know about the money; an undo of that is a question nobody has.
  const undo = ROUTE_KINDS[ref.route.id].undoable ? undoLine(ref.route, words) : [];
  return [...undo, ...costLine(ref.route, words)];
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

function undoLine({ undo }: Route, { fact }: FactWords): readonly Consequence[] {
  const sign = UNDO_SIGNS[undo.kind];
  if (!sign || undo.kind === 'not-needed') return [];
  return [{ sign, text: fact(`line.undo.${undo.kind}`, noticeOf(undo)) }];
}

function costLine({ refund, ends }: Route, { fact }: FactWords): readonly Consequence[] {
  const values: Readonly<Record<string, string>> =
    'delay' in ends && ends.delay !== undefined ? { delay: ends.delay } : {};
  const info = (text: string): readonly Consequence[] => [{ sign: 'info', text }];
  const slow = values.delay
    ? fact(ends.kind === 'after-transfer' ? 'line.delay.after-transfer' : 'line.delay', values)
    : undefined;
  if (refund === 'none') return info([fact('line.refund.none'), ...(slow ? [slow] : [])].join('. '));
  if (refund === 'withdrawal' || refund === 'not-billed') return info(fact(`line.refund.${refund}`));
  return slow ? info(slow) : [];
}
