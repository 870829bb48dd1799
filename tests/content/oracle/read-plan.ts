import { type Catalogue, type PlanRef, planId } from '../../../src/catalogue/model.ts';
import type { Value } from '../../../src/catalogue/schemas/provider.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewContext } from '../../../src/site/context.ts';
import { planView } from '../../../src/site/plan/plan.ts';
import type { PlanRow, Undo } from './row.ts';

const HOURS = { hour: 1, day: 24, month: 30 * 24, year: 365 * 24 } as const;

const DATA: Readonly<Record<PlanRef['route']['data'], PlanRow['data']>> = {
  erased: 'gone',
  'erased-at-once': 'gone',
  released: 'gone',
  'services-end': 'gone',
  'kept-then-erased': 'grace',
  'moves-with-you': 'moves',
  'nothing-lost': 'nothing-lost',
  unpublished: 'unpublished',
};

/** The typed facts of a route in the terms of a row. */
export function readFacts({ provider, route }: PlanRef) {
  const value = (id: string): Value | undefined => provider.values.get(id);
  const { askBy, ends, undo, confirmation } = route;
  const validity = undo.kind === 'until-link' && undo.validity !== undefined && value(undo.validity);
  const waitsForLink = confirmation.email === 'confirmation-link';
  return {
    channel: route.channel,
    noticeHours: askBy.kind === 'before-end' ? hours(value(askBy.notice)) : null,
    undo: undo.kind === 'before-end' ? (`until-${hours(value(undo.notice))}h` as Undo) : undo.kind,
    data: DATA[route.data],
    // What a transfer takes is no removal.
    removalDays:
      ends.kind !== 'after-transfer' && 'delay' in ends && ends.delay !== undefined
        ? days(value(ends.delay))
        : null,
    emailLink: waitsForLink ? (validity ? `${hours(validity)}h` : 'unpublished') : null,
  };
}

function hours(value: Value | undefined): number | null {
  return value?.kind === 'duration' ? value.amount * HOURS[value.unit] : null;
}

function days(value: Value | undefined): string | null {
  if (value?.kind !== 'duration') return null;
  const count = (amount: number) => (amount * HOURS[value.unit]) / 24;
  return value.to === undefined ? `${count(value.amount)}` : `${count(value.amount)}-${count(value.to)}`;
}

/** The steps of a plan in plain characters, remarks included. */
export function stepsText(catalogue: Catalogue, locale: Locale, ref: PlanRef): string {
  return plain(words(planView(ref, viewContext(catalogue, locale)).procedure?.steps ?? []));
}

const texts = new Map<string, string>();

/** Everything a plan says about its route: no navigation, no titles of sources. */
export function wholeText(catalogue: Catalogue, locale: Locale, ref: PlanRef): string {
  const key = `${locale} ${planId(ref)}`;
  const text = texts.get(key) ?? composeText(catalogue, locale, ref);
  texts.set(key, text);
  return text;
}

function composeText(catalogue: Catalogue, locale: Locale, ref: PlanRef): string {
  const view = planView(ref, viewContext(catalogue, locale));
  return plain(
    words([
      view.title,
      view.facts,
      view.reliability,
      view.intro,
      view.warnings,
      view.checks,
      view.dependants,
      view.procedure,
      view.proof,
      view.dates.stations,
      view.undo,
      view.missing,
      view.support,
      view.unpublished,
    ]),
  );
}

/** Keys of views that hold no words of the page. */
const WORDLESS = new Set(['id', 'kind', 'lang', 'href', 'severity', 'fate', 'sign', 'spoken', 'check']);

function words(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(words).join(isRichText(part) ? '' : '\n');
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .filter(([key]) => !WORDLESS.has(key))
    .map(([, value]) => words(value))
    .join('\n');
}

const INLINE_KINDS: readonly unknown[] = ['text', 'label', 'link'];

function isRichText(part: readonly unknown[]): boolean {
  return part.every(
    (inline) =>
      typeof inline === 'object' && inline !== null && 'kind' in inline && INLINE_KINDS.includes(inline.kind),
  );
}

/** As it would be typed: no curly apostrophe, no no-break space, no word joiner. */
export function plain(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2060', '');
}
