import { type Catalogue, findPlan, findProduct, findProvider, type Provider } from '../../catalogue/model.ts';
import type { Change } from '../../catalogue/schemas/changes.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { guidePath, providerPath } from '../../urls.ts';
import { planPath, productPath } from '../paths.ts';
import { planTitle } from '../plan/route-titles.ts';
import { sourceViews } from '../plan/sources.ts';
import { labelInline, resolveText } from '../text/resolve-text.ts';
import type { Inline, Link, RichText, SourceView } from '../types.ts';
import { guideHead } from './lists.ts';

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
}

/** Every change in one language, newest first. */
export function changeViews(catalogue: Catalogue, locale: Locale): readonly ChangeView[] {
  const t = translator(locale);
  return catalogue.changes.map((change) => {
    const provider = findProvider(catalogue, change.provider ?? '');
    const words = provider && wordsOf(change, provider, locale);
    return {
      id: change.id,
      kind: change.kind,
      kindName: t(`links.changes.${change.kind}`),
      on: { iso: change.on, text: formatDay(change.on, locale) },
      ...(change.since && { since: t('links.changes.since', { date: formatDay(change.since, locale) }) }),
      title: typography(change.title[locale], locale),
      text: resolveText(change.text, { catalogue, locale, provider }),
      ...(words && { words }),
      touches: change.touches.flatMap((target) => touched(catalogue, locale, target)),
      sources: sourceViews(
        change.sources.flatMap((tag) => catalogue.sources.get(tag) ?? []),
        locale,
      ),
    };
  });
}

function wordsOf(change: Change, provider: Provider, locale: Locale): ChangeView['words'] {
  const label = provider.labels.get(change.label ?? '');
  if (!label) return undefined;
  const before = (label.formerly?.[locale] ?? []).map(
    (text): Inline => ({ kind: 'label', text, lang: locale }),
  );
  return before.length === 0 ? undefined : { before, now: labelInline(label, locale) };
}

function touched(catalogue: Catalogue, locale: Locale, target: string): readonly Link[] {
  const [kind, id = ''] = target.split(':');
  switch (kind) {
    case 'guide': {
      const guide = catalogue.guides.find((candidate) => candidate.id === id);
      if (!guide) return [];
      const { head, lang } = guideHead(guide, locale);
      return [{ text: typography(head.title, lang), href: guidePath(locale, id) }];
    }
    case 'plan': {
      const ref = findPlan(catalogue, id);
      return ref ? [{ text: planTitle(ref, locale, translator(locale)), href: planPath(locale, ref) }] : [];
    }
    case 'product': {
      const product = findProduct(catalogue, id);
      return product
        ? [
            {
              text: typography(product.name[locale], locale),
              href: productPath(catalogue, locale, product),
            },
          ]
        : [];
    }
    default: {
      const provider = findProvider(catalogue, id);
      return provider ? [{ text: provider.name, href: providerPath(locale, id) }] : [];
    }
  }
}
