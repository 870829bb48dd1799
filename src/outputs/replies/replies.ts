import { parseGuideBody } from '../../catalogue/guide-body.ts';
import { allPlans, type Catalogue, type Guide, type PlanRef, planId } from '../../catalogue/model.ts';
import { LOCALES, type Locale, perLocale } from '../../i18n/locales.ts';
import { forPasting } from '../../i18n/typography.ts';
import { compilePlan } from '../../plan/compile.ts';
import { viewContext } from '../../site/context.ts';
import { guideView } from '../../site/guide/guide.ts';
import { guideEmbeds } from '../../site/guide/guide-blocks.ts';
import { guideHead } from '../../site/lists/lists.ts';
import { planPath } from '../../site/paths.ts';
import { planView } from '../../site/plan/plan.ts';
import { guidePath, permanentPath } from '../../urls.ts';
import { wording } from '../documents/lines.ts';
import type { DeskReplies } from './desk-items.ts';
import { guideReply } from './guide-reply.ts';
import { planReply } from './plan-reply.ts';

/** What the replies of a catalogue are made from, beside itself. */
export interface ReplySources {
  /** Where the site is published. */
  readonly site: URL;
  /** The body of a guide in a language, as it was written. */
  readonly bodyOf: (locale: Locale, id: string) => string;
}

/** The replies about every guide and plan, in the order of `deskItems`. */
export function deskReplies(catalogue: Catalogue, sources: ReplySources): readonly DeskReplies[] {
  return [
    ...allPlans(catalogue).map((ref) => planReplies(catalogue, ref, sources)),
    ...catalogue.guides.map((guide) => guideReplies(catalogue, guide, sources)),
  ];
}

/** The replies about one plan. */
export function planReplies(
  catalogue: Catalogue,
  ref: PlanRef,
  { site }: Pick<ReplySources, 'site'>,
): DeskReplies {
  const url = (locale: Locale): string => planPath(locale, ref);
  return {
    code: ref.route.code,
    kind: 'plan',
    id: planId(ref),
    link: new URL(permanentPath(ref.route.code), site).href,
    links: perLocale((locale) => new URL(url(locale), site).href),
    checked: compilePlan(catalogue, ref).checked,
    replies: perLocale((locale) =>
      planReply(
        planView(ref, viewContext(catalogue, locale)),
        wording(locale, url(locale), site, forPasting),
      ),
    ),
  };
}

/** The replies about one guide; a language that it lacks quotes the one it has. */
export function guideReplies(
  catalogue: Catalogue,
  guide: Guide,
  { site, bodyOf }: ReplySources,
): DeskReplies {
  const { head } = guideHead(guide, LOCALES[0]);
  const url = (locale: Locale): string => guidePath(locale, guide.id);
  return {
    code: head.code,
    kind: 'guide',
    id: guide.id,
    link: new URL(permanentPath(head.code), site).href,
    links: perLocale((locale) => new URL(url(locale), site).href),
    checked: head.checked,
    replies: perLocale((locale) =>
      guideReply(
        guideView(guide, viewContext(catalogue, locale)),
        parseGuideBody(bodyOf(guideHead(guide, locale).lang, guide.id)),
        guideEmbeds(viewContext(catalogue, locale)),
        wording(locale, url(locale), site, forPasting),
      ),
    ),
  };
}
