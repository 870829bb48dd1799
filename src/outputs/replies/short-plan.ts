import type { PlanRef, Route } from '../../catalogue/model.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import type { Line } from '../../documents/model.ts';
import type { DatedWords, ShortReply } from '../../documents/short-reply.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatValue } from '../../i18n/values.ts';
import type { Plan } from '../../plan/compile.ts';
import { offsetsOf } from '../../plan/offsets.ts';
import type { ViewContext } from '../../site/context.ts';
import { undoSentence } from '../../site/plan/facts.ts';
import { mayBeUndone } from '../../site/rights/beside.ts';
import { labelInline, plainText } from '../../site/text/resolve-text.ts';
import type { WarningView } from '../../site/types.ts';
import { permanentPath } from '../../urls.ts';
import { address, type DocumentContext, goingOn, runs, words } from '../documents/lines.ts';
import { ownPhrase } from './own-phrase.ts';

/** A plan in a few sentences, out of its facts alone: what has none here stays on the page that the link leads to. */
export function shortPlan(plan: Plan, outer: ViewContext, document: DocumentContext): ShortReply {
  const context = { ...outer, provider: plan.ref.provider };
  const { t } = context;
  if (!isWayToEnd(plan.route.id)) return shortBack(plan, context, document);
  const dated = datedWords(plan, context);
  return {
    does: does(plan, context, document),
    ends: ends(plan, context),
    askBy: askBy(plan, context),
    lost: lost(plan, context),
    link: address(t('desk.short.link'), permanentPath(plan.route.code), document),
    close: t('desk.short.close'),
    ...(dated && { dated }),
  };
}

/** A way back: the limit is what matters; nothing ends and nothing is lost by it. */
function shortBack(plan: Plan, context: ViewContext, document: DocumentContext): ShortReply {
  const { t } = context;
  const { undo } = plan.route;
  const sentence = undoSentence(plan.ref, context);
  const note = undo.note ? ` ${plainText(undo.note, context)}` : '';
  return {
    does: plan.route.channel === 'none' ? [words(sentence)] : does(plan, context, document),
    ends: plan.route.channel === 'none' ? '' : sentence,
    askBy: note.trim(),
    lost: '',
    link: address(t('desk.short.link'), permanentPath(plan.route.code), document),
    close: t('desk.short.close'),
  };
}

/** Stands for the label while the sentence around it is translated. */
const MARK = '\u0000';

function does(plan: Plan, context: ViewContext, document: DocumentContext): Line {
  const { t, locale } = context;
  const { route, ref, procedure } = plan;
  const phrase = ownPhrase(ref.variant, context);
  const parameters = {
    do: aim(ref, phrase, context),
    portal: ref.provider.portal.name[locale],
    action: action(plan, context),
  };
  const inPortal = (): Line => {
    const label = ref.provider.labels.get(procedure?.decides ?? '');
    if (!label) return [words(t('desk.short.where.steps', parameters))];
    const [before = '', after = ''] = t('desk.short.where.label', { ...parameters, label: MARK }).split(MARK);
    return [words(before), ...runs([labelInline(label, context)], document), words(after)];
  };
  switch (route.channel) {
    case 'portal':
      return inPortal();
    case 'portal-and-email':
      return [
        ...inPortal(),
        words(` ${t(`facts.email.${route.confirmation.email}`, { provider: ref.provider.name })}`),
      ];
    case 'portal-and-ticket':
      return [...inPortal(), words(` ${t('desk.short.where.then-ticket', parameters)}`)];
    case 'ticket':
      return [words(t('desk.short.where.ticket', parameters))];
    case 'elsewhere':
    case 'none': {
      const where = route.id === 'nothing-to-cancel' ? 'nothing' : 'elsewhere';
      return [words(t(`desk.short.where.${where}`, { ...parameters, phrase }))];
    }
  }
}

/** What the reader wants, to go on from "To": "cancel your OVHcloud VPS at the end of its term". */
function aim({ route, variant }: PlanRef, phrase: string, { locale, t, finish }: ViewContext): string {
  if (!route.title || route.title[locale].includes(':')) return t(`desk.short.do.${route.id}`, { phrase });
  // After a space only: "d'un service" has no other form.
  return goingOn(
    finish(route.title[locale]).replace(` ${finish(variant.phrase[locale])}`, () => ` ${phrase}`),
  );
}

/** What the button of the support channel says, to go on from "please". */
const action = ({ support }: Plan, context: ViewContext): string =>
  goingOn(plainText(support.action, context));

function ends({ route, ref }: Plan, { t, locale }: ViewContext): string {
  const { kind } = route.ends;
  // That nothing happens before the link is followed has been said with it.
  const isSaid = kind === 'email-link' && route.channel === 'portal-and-email';
  const sentence =
    kind === 'never-billed' || isSaid ? [] : [t(`desk.short.ends.${kind}`, { provider: ref.provider.name })];
  const delay = 'delay' in route.ends ? valueOf(ref, route.ends.delay, locale) : '';
  const slow = kind === 'after-transfer' ? 'line.delay.after-transfer' : 'line.delay';
  return [...sentence, ...(delay ? [`${t(`facts.${slow}`, { delay })}.`] : [])].join(' ');
}

function askBy({ route, ref }: Plan, { t, locale, finish }: ViewContext): string {
  const { askBy: by } = route;
  switch (by.kind) {
    case 'not-needed':
      return '';
    case 'before-end':
      return t('desk.short.askBy.before-end', { notice: valueOf(ref, by.notice, locale) });
    case 'within': {
      const period = valueOf(ref, by.period, locale);
      return t('desk.short.askBy.within', { period, from: finish(by.from[locale]) });
    }
    default:
      return t(`desk.short.askBy.${by.kind}`, { provider: ref.provider.name });
  }
}

function valueOf({ provider }: PlanRef, id: string | undefined, locale: Locale): string {
  const value = id === undefined ? undefined : provider.values.get(id);
  return value ? formatValue(value, locale) : '';
}

/** The fates of data that come to the same for who has to save it. */
const ERASED: readonly Route['data'][] = ['erased', 'erased-at-once', 'kept-then-erased'];

/** What is gravest, in the words of its warning, and what becomes of the data where that is not said with it. */
function lost({ warnings, route, ref }: Plan, context: ViewContext): string {
  const { t } = context;
  const said = warnings.map((warning) => ({
    severity: warning.severity,
    title: plainText(warning.title, context),
    mayBeUndone: mayBeUndone(warning.id, { ...context, provider: ref.provider }),
    ...(warning.condition && { condition: plainText(warning.condition, context) }),
  }));
  const gravest = gravestOf(said);
  if (gravest && gravest.condition === undefined) {
    // What else is lost for everybody, such as the mailboxes of a hosting plan.
    const others = said.filter(
      (each) => each !== gravest && each.severity === 'critical' && each.condition === undefined,
    );
    return [
      lostSentence(gravest, context),
      ...others.map(({ title }) => `${title}.`),
      ...(ERASED.includes(route.data) ? [t('desk.short.save')] : []),
    ].join(' ');
  }
  return [
    ...(route.undo.kind === 'never' ? [t('facts.undo.text.never')] : []),
    t(`desk.short.data.${fateOf(route.data)}`, { provider: ref.provider.name }),
    ...(gravest ? [lostSentence(gravest, context)] : []),
  ].join(' ');
}

const fateOf = (data: Route['data']) =>
  data === 'erased-at-once' || data === 'kept-then-erased' ? 'erased' : data;

/** A warning as far as a sentence about it needs it. */
type Said = Pick<WarningView, 'severity' | 'title' | 'condition' | 'mayBeUndone'>;

/** The gravest critical warning, one that concerns everybody first; nothing where none is critical. */
export function gravestOf(warnings: readonly Said[]): Said | undefined {
  const critical = warnings.filter(({ severity }) => severity === 'critical');
  return critical.find(({ condition }) => condition === undefined) ?? critical[0];
}

export function lostSentence(
  { title, condition, mayBeUndone: touched }: Said,
  { t }: Pick<ViewContext, 't'>,
): string {
  const key = touched ? 'desk.short.lost.touched' : 'desk.short.lost';
  return condition === undefined
    ? t(key, { title: goingOn(title) })
    : t(`${key}.if`, { condition, title: goingOn(title) });
}

function datedWords(plan: Plan, context: ViewContext): DatedWords | undefined {
  const { t } = context;
  const schedule = offsetsOf(plan.route, plan.timeline);
  if (!schedule) return undefined;
  const date = '{date}';
  return {
    schedule,
    ends: t('desk.short.dated.ends', { date }),
    ...(plan.route.askBy.kind === 'before-end' && {
      askBy: t('desk.short.dated.askBy', { date }),
      askToday: t('desk.short.dated.askToday'),
      tooLate: t('desk.short.dated.tooLate', { date, action: action(plan, context) }),
    }),
  };
}
