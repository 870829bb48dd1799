import { embeds } from '../../catalogue/guide-body.ts';
import { findPlan, findProduct, findProvider, type Guide } from '../../catalogue/model.ts';
import type { Topic } from '../../catalogue/schemas/guides.ts';
import { parseLinkTarget } from '../../catalogue/text.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cancelPath, familyPath, guidePath, guidesPath, permanentPath } from '../../urls.ts';
import { nextState } from '../../wizard/questions.ts';
import type { ViewContext } from '../context.ts';
import { guideHead } from '../entries.ts';
import { planPath, productPath, statePath } from '../paths.ts';
import { sourceViews } from '../plan/sources.ts';
import { lawsBeside } from '../rights/beside.ts';
import type { PlanLawView } from '../rights/beside-view.ts';
import type { SourceView } from '../source-view.ts';
import { resolveLink } from '../text/resolve-text.ts';
import type { Link } from '../types.ts';

/** Everything about a guide but its body. */
export interface GuideView {
  readonly title: string;
  readonly lead: string;
  readonly breadcrumbs: readonly Link[];
  readonly provider?: string;
  readonly checked: { readonly iso: string; readonly text: string };
  /** The closing button. */
  readonly next?: Link & { readonly external: boolean };
  /** What laws and registries add to what it says. */
  readonly laws: readonly PlanLawView[];
  readonly sources: readonly SourceView[];
  readonly related: readonly Link[];
  readonly permanent: Link;
  /** Where the translation is missing: the language of title, lead and body, and words that say so. */
  readonly shownIn?: { readonly lang: Locale; readonly notice: string };
}

/** A guide in one language, or in the one it has with a notice. */
export function guideView(guide: Guide, context: ViewContext): GuideView {
  const { catalogue, locale, t, finish } = context;

  const { head, lang } = guideHead(guide, locale);
  const family = catalogue.families.find(({ id }) => id === guide.family);
  const provider = findProvider(catalogue, head.provider ?? '');
  const sources = head.sources.flatMap((tag) => catalogue.sources.get(tag) ?? []);
  return {
    title: finish(head.title, lang),
    lead: finish(head.description, lang),
    breadcrumbs: [
      { text: t('pages.guide.all'), href: guidesPath(locale) },
      { text: finish(family?.name[locale] ?? guide.family), href: familyPath(locale, guide.family) },
    ],
    ...(provider && { provider: provider.name }),
    checked: { iso: head.checked, text: formatDay(head.checked, locale) },
    next: closing(guide, context),
    // A guide about rights says them itself.
    laws: embeds(guide.bodies[lang]?.text ?? '', 'Rights') ? [] : lawsBeside('guide', guide.id, context),
    sources: sourceViews(sources, context),
    related: relatedGuides(head.related, context),
    permanent: { text: head.code, href: permanentPath(head.code) },
    ...(lang !== locale && {
      shownIn: { lang, notice: `${t('pages.guide.notice.title')}. ${t('pages.guide.notice.text')}` },
    }),
  };
}

/** Who has read about these has cancelled already, cannot, or wants to keep something: a plan to cancel is no next step. */
const NOT_TO_CANCEL: ReadonlySet<Topic> = new Set([
  'undo-cancellation',
  'after-cancellation',
  'contacts',
  'domain-transfer',
  'refund',
  'withdrawal',
  'close-account',
]);

/**
 * What the guide is about is what its button does; where neither its head nor the part of a provider says anything, a
 * plan to cancel, or the next guide to read for those who did not come to cancel.
 */
function closing(guide: Guide, context: ViewContext): NonNullable<GuideView['next']> {
  const { t, finish, locale } = context;
  const { head, lang } = guideHead(guide, locale);
  const { next, cta, topic, related } = head;
  if (!cta && NOT_TO_CANCEL.has(topic)) {
    const [guideToRead = { text: t('pages.guide.all'), href: guidesPath(locale) }] = relatedGuides(
      related,
      context,
    );
    return { ...guideToRead, external: false };
  }
  const usual = { text: t('pages.guide.next'), href: nextHref(next, context), external: false };
  if (!cta) return usual;
  const target = parseLinkTarget(cta.to);
  const link = target && resolveLink(target, context);
  // A page of the site is named rightly, and may be switched off.
  if (!link && target?.kind === 'page') return usual;
  if (!link) throw new Error(`the button of the guide "${guide.id}" leads nowhere: ${cta.to}`);
  return { text: finish(cta.text, lang), ...link };
}

/** Where the closing button leads: a plan, a product's or a family's question, or the start of the wizard. */
function nextHref(next: string | undefined, context: ViewContext): string {
  const { catalogue, locale } = context;
  if (next === undefined) return cancelPath(locale);
  const plan = findPlan(catalogue, next);
  if (plan) return planPath(locale, plan);
  const product = findProduct(catalogue, next);
  return product ? productPath(product, context) : statePath(locale, nextState(catalogue, { family: next }));
}

function relatedGuides(ids: readonly string[], { catalogue, locale, finish }: ViewContext): readonly Link[] {
  return ids.flatMap((id) => {
    const guide = catalogue.guides.find((candidate) => candidate.id === id);
    if (!guide) return [];
    const { head, lang } = guideHead(guide, locale);
    return [{ text: finish(head.title, lang), href: guidePath(locale, id) }];
  });
}

/** Resolves the links of a guide's body. */
export function guideLinks(context: ViewContext) {
  return (target: string) => {
    const parsed = parseLinkTarget(target);
    return parsed && resolveLink(parsed, context);
  };
}
