import { type PlanRef, planId } from '../../catalogue/model.ts';
import { isWayToEnd, ROUTE_KINDS } from '../../catalogue/route-kinds.ts';
import { isKnownUndo } from '../../catalogue/undo-route.ts';
import { formatDay } from '../../i18n/dates.ts';
import { affectedBy } from '../../plan/affected-by.ts';
import { compilePlan, type Plan } from '../../plan/compile.ts';
import { debitOffset } from '../../plan/offsets.ts';
import { writeCondition } from '../../plan/situation.ts';
import { guidePath, permanentPath } from '../../urls.ts';
import { resolveStep } from '../../wizard/step.ts';
import type { ViewContext, Words } from '../context.ts';
import { planAnswers, planPath, productPath, screenUrl } from '../paths.ts';
import { breadcrumbs, recap } from '../question/map.ts';
import { besideStatement, mayBeUndone, planLaws } from '../rights/beside.ts';
import { plainText, resolveText } from '../text/resolve-text.ts';
import type { CauseView, DependantView, Link, PlanView, RichText, WarningView } from '../types.ts';
import { datesView } from './dates.ts';
import { emailView } from './email.ts';
import { planFacts, undoSentence } from './facts.ts';
import { letterView } from './letter.ts';
import { procedureView, reliability } from './procedure.ts';
import { questionViews } from './questions.ts';
import { relatedLinks } from './related.ts';
import { answerTitle, planTitle } from './route-titles.ts';
import { sourceViews } from './sources.ts';
import { tooLate } from './too-late.ts';
import { warningTag } from './warning-tag.ts';
import { wayBack } from './way-back.ts';

/** A whole plan in one language. */
export function planView(ref: PlanRef, outer: ViewContext): PlanView {
  const { catalogue, locale, t, finish } = outer;
  const { provider, route } = ref;
  const context = { ...outer, provider };
  const plan = compilePlan(catalogue, ref);
  const former = ref.product.formerly[locale];
  const facts = planFacts(ref, context);
  const title = planTitle(ref, context);
  const step = resolveStep(catalogue, { kind: 'plan', answers: planAnswers(ref) });
  const portal = portalLink(plan, context);
  const sure = reliability(plan, t);
  const guide = guideLink(ref, context);
  const support = supportView(plan.support, context);
  const late = tooLate(plan, support, context);
  return {
    kind: 'plan',
    takesBack: !isWayToEnd(route.id),
    id: planId(ref),
    code: route.code,
    title,
    product: `${ref.provider.id}/${ref.product.id}`,
    productName: finish(ref.product.name[locale]),
    ...(former.length > 0 && { formerly: t('facts.formerly', { names: former.join(', ') }) }),
    description: facts.map(({ name, text }) => t('facts.fact', { name, text })).join(' '),
    breadcrumbs: breadcrumbs(step, context),
    here: answerTitle(ref, context),
    facts,
    ...(portal && { portal }),
    regions: portal ? otherRegions(plan, context) : [],
    ...(route.intro && { intro: resolveText(route.intro, context) }),
    warnings: warningViews(plan, context),
    ...questionViews(plan, context),
    dependants: plan.dependants.map((dependant) => dependantView(dependant, context)),
    causes: causeViews(ref, context),
    ...(plan.procedure && { procedure: procedureView(plan.procedure, context, portal?.href) }),
    proof: proof(plan, context),
    dates: datesView(plan, context),
    ...(late && { tooLate: late }),
    undo: {
      text: [
        { kind: 'text', text: undoSentence(ref, context) },
        ...noteAfter(route.undo.note && resolveText(route.undo.note, context)),
      ],
      ...(plan.undoProcedure && { procedure: procedureView(plan.undoProcedure, context) }),
    },
    ...(plan.hasButton && { missing: { reasons: missingReasons(plan, context) } }),
    support,
    ...(route.letter && { letter: letterView(route.letter, context) }),
    laws: planLaws(ref, context),
    unpublished: plan.unpublished.map((text) => resolveText(text, context)),
    recap: recap(step, context),
    ...(guide && { guide }),
    sources: sourceViews(plan.sources, context),
    checked: { iso: plan.checked, text: formatDay(plan.checked, locale) },
    ...(sure && { reliability: sure }),
    permanent: { text: route.code, href: permanentPath(route.code) },
    related: relatedLinks(ref, context),
    ...(isWayToEnd(route.id) ? wayToUndo(ref, context) : wayBack(plan, context)),
  };
}

/** Where the way back has a page, the plan leads there. */
function wayToUndo(ref: PlanRef, { locale, t }: Words): Pick<PlanView, 'wayBack'> {
  const back = ref.variant.routes.find(({ id }) => !isWayToEnd(id));
  return back && isKnownUndo(ref.route.undo)
    ? { wayBack: { text: t('plan.undo.page'), href: planPath(locale, { ...ref, route: back }) } }
    : {};
}

function portalLink({ screen, ref }: Plan, { locale, finish }: Words): Link | undefined {
  const href = screenUrl(screen);
  return href === undefined ? undefined : { text: finish(ref.provider.portal.open[locale]), href };
}

/** The other regions' addresses of the same screen. */
function otherRegions({ screen, ref }: Plan, { locale, finish }: Words): readonly Link[] {
  return ref.provider.regions.slice(1).flatMap(({ id, account }) => {
    const href = screenUrl(screen, id);
    return href === undefined ? [] : [{ text: finish(account[locale]), href }];
  });
}

export function warningViews(
  plan: Pick<Plan, 'warnings'> & Partial<Pick<Plan, 'ref'>>,
  context: ViewContext,
): readonly WarningView[] {
  const { t } = context;
  return plan.warnings.map((warning) => {
    const sure = reliability(warning, t);
    const debit = context.provider && debitOffset(warning.debit, context.provider.values);
    return {
      id: warning.id,
      severity: warning.severity,
      tag: warningTag(warning, context),
      ...(mayBeUndone(warning.id, context) && { mayBeUndone: true }),
      title: plainText(warning.title, context),
      text: resolveText(warning.text, context),
      ...(warning.condition && { condition: plainText(warning.condition, context) }),
      ...(warning.when && { when: writeCondition(warning.when) }),
      ...(debit && { debit }),
      ...(sure && { reliability: sure }),
      beside: besideStatement('warning', warning.id, context, plan.ref),
    };
  });
}

function dependantView(dependant: Plan['dependants'][number], context: ViewContext): DependantView {
  const { t, finish } = context;
  const { locale, provider } = context;
  const procedure =
    dependant.procedure === undefined ? undefined : provider?.procedures.get(dependant.procedure);
  const product = provider?.products.find(({ id }) => `${provider.id}/${id}` === dependant.product);
  const sure = reliability(dependant, t);
  return {
    id: dependant.id,
    ...(dependant.when && { when: writeCondition(dependant.when) }),
    name: plainText(dependant.name, context),
    fate: dependant.fate,
    fateText: plainText(dependant.fateText, context),
    text: resolveText(dependant.text, context),
    ...(product && {
      product: { text: finish(product.name[locale]), href: productPath(product, context) },
    }),
    ...(procedure && { procedure: procedureView(procedure, context) }),
    ...(sure && { reliability: sure }),
  };
}

/** What expressly leaves this product alone is said there, and would only be noise here. */
function causeViews({ product }: PlanRef, context: ViewContext): readonly CauseView[] {
  const { finish } = context;
  const { catalogue, locale } = context;
  return affectedBy(catalogue, product)
    .filter(({ dependant }) => dependant.fate !== 'survives')
    .map(({ product: cause, dependant }) => ({
      product: { text: finish(cause.name[locale]), href: productPath(cause, context) },
      fate: dependant.fate,
      text: plainText(dependant.fateText, context),
    }));
}

function proof({ ref, emails }: Plan, context: ViewContext): PlanView['proof'] {
  const { t } = context;
  const { confirmation } = ref.route;
  return {
    text: resolveText(confirmation.proof, context),
    email: speaksOfEmails(confirmation)
      ? [{ kind: 'text', text: t(`facts.email.${confirmation.email}`, { provider: ref.provider.name }) }]
      : [],
    emails: emails.map((email) => emailView(email, context)),
  };
}

/** "The provider does not say which e-mails it sends" would be wrong above the one that it does tell of. */
function speaksOfEmails({ email, emails }: PlanRef['route']['confirmation']): boolean {
  return emails.length === 0 || (email !== 'unpublished' && email !== 'none-mentioned');
}

function noteAfter(note: RichText | undefined): RichText {
  return note ? [{ kind: 'text', text: ' ' }, ...note] : [];
}

function missingReasons(
  plan: Plan,
  context: ViewContext,
): readonly { readonly text: RichText; readonly check?: string }[] {
  return [
    ...plan.checks.flatMap((check) =>
      check.missing ? [{ text: resolveText(check.missing, context), check: check.id }] : [],
    ),
    ...providerReasons(plan).map(({ text }) => ({ text: resolveText(text, context) })),
  ];
}

/** Why a button may be missing, as its provider tells: about its cancel entry, which not every route uses. */
export function providerReasons({ hasButton, ref }: Plan): PlanRef['provider']['buttonMissing'] {
  return hasButton && !ROUTE_KINDS[ref.route.id].keeps ? ref.provider.buttonMissing : [];
}

/** A support channel in words, with a button where its address is published. */
export function supportView(channel: Plan['support'], context: ViewContext): PlanView['support'] {
  const { t } = context;
  const text = channel.how ?? channel.name;
  return {
    text: channel.how
      ? resolveText(text, context)
      : [{ kind: 'text', text: t('facts.support.none', { provider: context.provider?.name ?? '' }) }],
    ...(channel.url && { action: { text: plainText(channel.action, context), href: channel.url } }),
  };
}

function guideLink({ product }: PlanRef, { catalogue, locale, finish }: ViewContext): Link | undefined {
  const guide = catalogue.guides.find(({ id }) => id === product.guide);
  const head = guide && (guide.heads[locale] ?? Object.values(guide.heads)[0]);
  return guide && head ? { text: finish(head.title), href: guidePath(locale, guide.id) } : undefined;
}
