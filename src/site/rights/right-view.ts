import type { PlacedRight } from '../../catalogue/model.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import { READERS, type Reader, type Right, type Rung } from '../../catalogue/schemas/rights.ts';
import type { Source } from '../../catalogue/schemas/site.ts';
import { formatDay } from '../../i18n/dates.ts';
import { FORMAT_LOCALES } from '../../i18n/locales.ts';
import { formatRightValue } from '../../i18n/right-values.ts';
import { type Applicable, needsOf } from '../../rights/rights-for.ts';
import { rightPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { RichText } from '../types.ts';
import type { DeadlineView, RightRow, RightView } from './types.ts';

/** The context in which the texts of a right or a rung name their numbers. */
export function withNumbers({ values }: Pick<Right | Rung, 'values'>, context: ViewContext): ViewContext {
  const { locale } = context;
  const numbers = Object.entries(values).map(([id, each]) => [id, formatRightValue(each, locale)] as const);
  return { ...context, numbers: new Map(numbers) };
}

/** A right as a page shows it, beside what the provider says and never mixed with it. */
export function rightView(right: PlacedRight, context: ViewContext): RightView {
  const inside = withNumbers(right, context);
  const { locale, finish } = context;
  const count = countOf(right, context);
  const { quote } = right;
  return {
    id: right.id,
    href: rightPath(locale, right.jurisdiction, right.id),
    title: plainText(right.title, inside),
    text: resolveText(right.text, inside),
    limit: right.kind === 'limit',
    readers: readersOf(right),
    followsResidence: right.follows === 'residence',
    rows: rowsOf(right, context),
    ...(quote && { quote: { lang: quote.lang, text: finish(quote.text, quote.lang) } }),
    labels: right.labels,
    unverified: resolved(right.unverified, inside),
    ...(count && { count }),
  };
}

export const resolved = (texts: readonly Localized[], context: ViewContext): readonly RichText[] =>
  texts.map((text) => resolveText(text, context));

/** Who has it; empty where everybody has, so that nobody is told apart. */
export function readersOf({ who }: Pick<Right | Rung, 'who'>): readonly Reader[] {
  return READERS.filter((reader) => !who.includes('anyone') && who.includes(reader));
}

/** Those who have it, in a sentence. */
export function whoWords({ who }: Pick<Right | Rung, 'who'>, { t, locale }: ViewContext): string {
  return listed(
    who.map((each) => t(`rights.who.${each}`)),
    locale,
  );
}

/** What has to be so, in a sentence; empty where nothing has. */
export function conditionWords(needs: Applicable['open'], { t, locale }: ViewContext): string {
  return listed(
    needs.map(({ condition, needs: answer }) => t(`rights.condition.${condition}.${answer}`)),
    locale,
  );
}

const listed = (words: readonly string[], locale: ViewContext['locale']): string =>
  new Intl.ListFormat(FORMAT_LOCALES[locale], { type: 'conjunction' }).format(words);

function rowsOf(right: PlacedRight, context: ViewContext): readonly RightRow[] {
  const { t } = context;
  const row = (id: RightRow['id'], text: string): readonly RightRow[] =>
    text === '' ? [] : [{ id, name: t(`rights.name.${id}`), text }];
  return [
    ...row('who', [whoWords(right, context), followed(right, context)].filter(Boolean).join('. ')),
    ...row('conditions', conditionWords(needsOf(right), context)),
    ...row('certainty', certaintyWords(right, context)),
    ...row('inForce', inForceWords(right, context)),
    ...row('article', articleWords(right, context)),
  ];
}

function followed({ follows }: PlacedRight, { t }: ViewContext): string {
  return follows === 'residence' ? '' : t(`rights.follows.${follows}`);
}

/** How sure the text is, and that it reaches hosting: for some families less so. */
function certaintyWords({ confidence, fit, fitOf }: PlacedRight, context: ViewContext): string {
  const { t, catalogue, locale, finish } = context;
  const doubtful = catalogue.families
    .filter(({ id }) => fitOf[id] === 'low')
    .map(({ name }) => finish(name[locale]));
  return [
    t(`rights.certainty.${confidence}`),
    ...(fit === 'high' ? [] : [t(`rights.fit.${fit}`)]),
    ...(doubtful.length > 0 ? [t('rights.fit.of', { families: listed(doubtful, locale) })] : []),
  ].join(' ');
}

/** Since when it is the law; what is in force is judged by the day on which it was read. */
function inForceWords(right: PlacedRight, context: ViewContext): string {
  const { t, locale } = context;
  const { from } = right.inForce ?? {};
  return from === undefined ? '' : t('rights.inForce.from', { date: formatDay(from, locale) });
}

/** Where it stands, as one quotes it, and when and in which copy it was read; or the document alone. */
function articleWords({ articles, sources }: PlacedRight, context: ViewContext): string {
  const { catalogue, locale, finish } = context;
  const quoted = articles.map(({ of, at }) => {
    const source = catalogue.sources.get(of);
    return [source?.short?.[locale] ?? source?.title ?? of, ...at].join(', ');
  });
  const [first] = articles.length > 0 ? articles.map(({ of }) => of) : sources;
  const source = first === undefined ? undefined : catalogue.sources.get(first);
  const where = quoted.length > 0 ? quoted : [source ? `${source.publisher}, ${source.title}` : ''];
  return finish(
    [where.join(' ; '), ...(source ? readWords(source, context) : [])].filter(Boolean).join(' · '),
  );
}

/** The copy, and when it was read. */
export function readWords(source: Source, { t, locale }: ViewContext): readonly string[] {
  return [
    ...(source.date ? [t('rights.read.copy', { date: formatDay(source.date, locale) })] : []),
    ...(source.read ? [t('rights.read.on', { read: formatDay(source.read, locale) })] : []),
  ];
}

function countOf(right: PlacedRight, { t }: ViewContext): DeadlineView | undefined {
  const { deadline, values } = right;
  if (!deadline) return undefined;
  const periods = Object.fromEntries(deadline.values.flatMap((id) => (values[id] ? [[id, values[id]]] : [])));
  const counted =
    deadline.ends === 'working' || Object.values(periods).some(({ unit }) => unit === 'working-day');
  return {
    label: t(`rights.day.${deadline.from}`),
    says: t(`rights.day.${deadline.of}`),
    deadline,
    values: periods,
    ...(counted && { zone: right.jurisdiction }),
  };
}
