import { findPlan, findProduct, findProvider, type Provider } from '../../catalogue/model.ts';
import { groupsBy } from '../../catalogue/once-per.ts';
import type { Change } from '../../catalogue/schemas/changes.ts';
import { formatDay } from '../../i18n/dates.ts';
import { changePath, guidePath, providerPath } from '../../urls.ts';
import type { ViewContext, Words } from '../context.ts';
import { guideHead } from '../entries.ts';
import { planPath, productPath } from '../paths.ts';
import { planTitle } from '../plan/route-titles.ts';
import { sourceViews } from '../plan/sources.ts';
import type { SourceView } from '../source-view.ts';
import { labelInline, resolveText } from '../text/resolve-text.ts';
import type { Inline, Link, RichText } from '../types.ts';

/** One change, as page and feed show it. */
export interface ChangeView {
  /** Anchor on the page. */
  readonly id: string;
  readonly kind: Change['kind'];
  /** The kind in words. */
  readonly kindName: string;
  readonly on: { readonly iso: string; readonly text: string };
  /** Since when it holds, in words, where the provider's documents tell. */
  readonly since?: string;
  readonly title: string;
  readonly text: RichText;
  /** The words of the portal before and now. */
  readonly words?: { readonly before: readonly Inline[]; readonly now: Inline };
  readonly touches: readonly Link[];
  readonly sources: readonly SourceView[];
  /** Its own page: the codes it concerns, and a text to send. */
  readonly kit: Link;
}

/** Every change in one language, newest first. */
export const changeViews = (context: ViewContext): readonly ChangeView[] =>
  context.catalogue.changes.map((change) => changeView(change, context));

/** One change in one language. */
export function changeView(change: Change, context: ViewContext): ChangeView {
  const { catalogue, locale, t, finish } = context;
  const provider = findProvider(catalogue, change.provider ?? '');
  const words = provider && wordsOf(change, provider, context);
  return {
    id: change.id,
    kind: change.kind,
    kindName: t(`links.changes.${change.kind}`),
    on: { iso: change.on, text: formatDay(change.on, locale) },
    ...(change.since && { since: t('links.changes.since', { date: formatDay(change.since, locale) }) }),
    title: finish(change.title[locale]),
    text: resolveText(change.text, { ...context, provider }),
    ...(words && { words }),
    touches: change.touches.flatMap((target) => touched(target, context)),
    sources: sourceViews(
      change.sources.flatMap((tag) => catalogue.sources.get(tag) ?? []),
      context,
    ),
    kit: { text: t('links.changes.kit'), href: changePath(locale, change.id) },
  };
}

/** The changes that were said in one month. */
export interface ChangesOfMonth {
  /** Anchor on the page: `month-2026-11`. */
  readonly id: string;
  readonly name: string;
  readonly changes: readonly ChangeView[];
}

/** Every change by the month in which it was said, newest first. */
export function changesByMonth(context: ViewContext): readonly ChangesOfMonth[] {
  const months = groupsBy(changeViews(context), ({ on }) => [on.iso.slice(0, 'yyyy-mm'.length)]);
  return [...months].map(([month, changes]) => ({
    id: `month-${month}`,
    name: formatDay(month, context.locale),
    changes,
  }));
}

function wordsOf(change: Change, provider: Provider, context: Words): ChangeView['words'] {
  const label = provider.labels.get(change.label ?? '');
  if (!label) return undefined;
  const before = (label.formerly?.[context.locale] ?? []).map(
    (text): Inline => ({ kind: 'label', text, lang: context.locale }),
  );
  return before.length === 0 ? undefined : { before, now: labelInline(label, context) };
}

function touched(target: string, context: ViewContext): readonly Link[] {
  const { catalogue, locale, finish } = context;
  const [kind, id = ''] = target.split(':');
  switch (kind) {
    case 'guide': {
      const guide = catalogue.guides.find((candidate) => candidate.id === id);
      if (!guide) return [];
      const { head, lang } = guideHead(guide, locale);
      return [{ text: finish(head.title, lang), href: guidePath(locale, id) }];
    }
    case 'plan': {
      const ref = findPlan(catalogue, id);
      return ref ? [{ text: planTitle(ref, context), href: planPath(locale, ref) }] : [];
    }
    case 'product': {
      const product = findProduct(catalogue, id);
      return product ? [{ text: finish(product.name[locale]), href: productPath(product, context) }] : [];
    }
    case 'provider': {
      const provider = findProvider(catalogue, id);
      return provider ? [{ text: provider.name, href: providerPath(locale, id) }] : [];
    }
    // A fact has no page: what holds it is found from it (`concerned.ts`).
    default:
      return [];
  }
}
