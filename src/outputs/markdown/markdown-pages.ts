import { allPlans, type Guide, type PlanRef } from '../../catalogue/model.ts';
import { LOCALE_NAMES, type Locale, otherLocales } from '../../i18n/locales.ts';
import { withoutTypography } from '../../i18n/typography.ts';
import { type ViewContext, viewContext } from '../../site/context.ts';
import { guideLinks, guideView } from '../../site/guide/guide.ts';
import { guideEmbeds } from '../../site/guide/guide-blocks.ts';
import { guideHead } from '../../site/lists/lists.ts';
import { planPath } from '../../site/paths.ts';
import { planView } from '../../site/plan/plan.ts';
import type { Link } from '../../site/types.ts';
import { guidePath, twinPath } from '../../urls.ts';
import { wording } from '../documents/lines.ts';
import type { ReplySources } from '../replies/replies.ts';
import { guideTwin } from './guide-markdown.ts';
import { planTwin } from './plan-markdown.ts';

/** A plan's twin in one language. */
export function planMarkdown(ref: PlanRef, site: URL, context: ViewContext): string {
  const { locale } = context;
  const pathIn = (language: Locale): string => planPath(language, ref);
  return planTwin(
    planView(ref, context),
    elsewhere(locale, pathIn),
    wording(locale, pathIn(locale), site, withoutTypography),
  );
}

/** A guide's twin in one language, or in the one it has, as its page. */
export function guideMarkdown(guide: Guide, { site, bodyOf }: ReplySources, context: ViewContext): string {
  const { catalogue, locale } = context;
  const pathIn = (language: Locale): string => guidePath(language, guide.id);
  const { lang } = guideHead(guide, locale);
  return guideTwin(
    guideView(guide, context),
    {
      body: bodyOf(lang, guide.id),
      embeds: guideEmbeds(viewContext(catalogue, lang)),
      resolve: guideLinks(context),
    },
    elsewhere(locale, pathIn),
    wording(locale, pathIn(locale), site, withoutTypography),
  );
}

function elsewhere(locale: Locale, pathIn: (language: Locale) => string): readonly Link[] {
  return otherLocales(locale).map((other) => ({ text: LOCALE_NAMES[other], href: twinPath(pathIn(other)) }));
}

/** The twins of a language by the page they belong to, plans first. */
export function twinPages({ catalogue, locale }: ViewContext): readonly string[] {
  return [
    ...allPlans(catalogue).map((ref) => planPath(locale, ref)),
    ...catalogue.guides.map(({ id }) => guidePath(locale, id)),
  ];
}
