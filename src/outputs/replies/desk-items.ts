import { allPlans, type Catalogue, type Guide, type PlanRef, planId } from '../../catalogue/model.ts';
import type { RepliesByLocale } from '../../documents/reply.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import { withoutTypography } from '../../i18n/typography.ts';
import { wordsIn } from '../../site/context.ts';
import { guideHead } from '../../site/lists/lists.ts';
import { planPath } from '../../site/paths.ts';
import { consequences, routeWords } from '../../site/plan/facts.ts';
import { planTitle } from '../../site/plan/route-titles.ts';
import { guidePath, permanentPath } from '../../urls.ts';

/** A guide or a plan as the desk lists it. */
export interface DeskItem {
  readonly code: string;
  readonly kind: 'plan' | 'guide';
  readonly id: string;
  readonly title: PerLocale<string>;
  readonly provider: string | null;
  readonly family: string;
  readonly route: string | null;
  /** At most two, those that one quotes most; guides have none. */
  readonly facts: PerLocale<readonly string[]>;
  readonly url: PerLocale<string>;
  readonly permanent: string;
}

/** The replies about one guide or plan, with the links to send. Addresses are absolute. */
export interface DeskReplies {
  readonly code: string;
  readonly kind: DeskItem['kind'];
  readonly id: string;
  /** Opens in the reader's language. */
  readonly link: string;
  readonly links: PerLocale<string>;
  readonly checked: string;
  readonly replies: RepliesByLocale;
}

/** Everything an agent can send: plans first, in the order of the catalogue, then guides. */
export function deskItems(catalogue: Catalogue): readonly DeskItem[] {
  return [...allPlans(catalogue).map(planItem), ...catalogue.guides.map(guideItem)];
}

function planItem(ref: PlanRef): DeskItem {
  const { provider, product, route } = ref;
  return {
    code: route.code,
    kind: 'plan',
    id: planId(ref),
    title: perLocale((locale) => withoutTypography(planTitle(ref, wordsIn(locale)))),
    provider: provider.id,
    family: product.family,
    route: route.id,
    facts: perLocale((locale) => quoted(ref, locale).map(withoutTypography)),
    url: perLocale((locale) => planPath(locale, ref)),
    permanent: permanentPath(route.code),
  };
}

/**
 * Whether it can be undone and what it costs, as in the wizard; where one of them says nothing, when it ends.
 * "Not published" says nothing without the name of the fact.
 */
function quoted(ref: PlanRef, locale: Locale): readonly string[] {
  const said = wordsIn(locale);
  const { ends } = routeWords(ref, said);
  const lines = consequences(ref, said).map(({ text }) => text);
  return (ref.route.ends.kind === 'unpublished' ? lines : [...lines, ends.text]).slice(0, 2);
}

function guideItem(guide: Guide): DeskItem {
  const { head } = guideHead(guide, LOCALES[0]);
  return {
    code: head.code,
    kind: 'guide',
    id: guide.id,
    title: perLocale((locale) => guideHead(guide, locale).head.title),
    provider: head.provider ?? null,
    family: guide.family,
    route: null,
    facts: perLocale(() => []),
    url: perLocale((locale) => guidePath(locale, guide.id)),
    permanent: permanentPath(head.code),
  };
}
