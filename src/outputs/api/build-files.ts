import { allPlans, type Catalogue, planId } from '../../catalogue/model.ts';
import { LOCALES, perLocale } from '../../i18n/locales.ts';
import { withoutTypography } from '../../i18n/typography.ts';
import { compilePlan } from '../../plan/compile.ts';
import { viewContext, wordsIn } from '../../site/context.ts';
import { guideHead } from '../../site/lists/lists.ts';
import { planPath, screenUrl } from '../../site/paths.ts';
import { planTitle } from '../../site/plan/route-titles.ts';
import { plainText } from '../../site/text/resolve-text.ts';
import { guidePath, permanentPath } from '../../urls.ts';

/** `/api/guides.json` */
export function guidesApi(catalogue: Catalogue) {
  return {
    guides: catalogue.guides.map((guide) => {
      const { head } = guideHead(guide, LOCALES[0]);
      return {
        id: guide.id,
        code: head.code,
        family: guide.family,
        provider: head.provider ?? null,
        products: head.products,
        topic: head.topic,
        title: perLocale((locale) => guide.heads[locale]?.title ?? null),
        description: perLocale((locale) => guide.heads[locale]?.description ?? null),
        url: perLocale((locale) => guidePath(locale, guide.id)),
        permanent: permanentPath(head.code),
        checked: head.checked,
        sources: head.sources,
      };
    }),
  };
}

/** `/api/plans.json`. Texts are plain: no typographic spaces, so that they can be searched and compared. */
export function plansApi(catalogue: Catalogue) {
  return {
    plans: allPlans(catalogue).map((ref) => {
      const { provider, product, variant, route } = ref;
      const plan = compilePlan(catalogue, ref);
      const portal = screenUrl(plan.screen);
      return {
        id: planId(ref),
        code: route.code,
        provider: provider.id,
        family: product.family,
        product: product.id,
        variant: variant.id,
        route: route.id,
        title: perLocale((locale) => withoutTypography(planTitle(ref, wordsIn(locale)))),
        url: perLocale((locale) => planPath(locale, ref)),
        permanent: permanentPath(route.code),
        guide:
          product.guide === undefined ? null : perLocale((locale) => guidePath(locale, product.guide ?? '')),
        portal:
          portal === undefined
            ? null
            : { label: perLocale((locale) => provider.portal.name[locale]), url: portal },
        channel: route.channel,
        ends: route.ends,
        askBy: route.askBy,
        undo: { kind: route.undo.kind },
        data: route.data,
        refund: route.refund,
        checks: route.checks,
        warnings: plan.warnings.map(({ id }) => id),
        dependants: plan.dependants.map(({ id }) => id),
        emails: plan.emails.map(({ id }) => id),
        steps: perLocale((locale) =>
          (plan.procedure?.steps ?? []).map((step) =>
            withoutTypography(plainText(step.text, { ...viewContext(catalogue, locale), provider })),
          ),
        ),
        confidence: route.confidence,
        checked: plan.checked,
        sources: plan.sources.map(({ id }) => id),
      };
    }),
  };
}

/** `/api/catalogue.json`: everything as data, in every language, texts with the markup of the catalogue. */
export function catalogueApi(catalogue: Catalogue) {
  return {
    families: catalogue.families,
    sources: Object.fromEntries(catalogue.sources),
    glossary: catalogue.glossary,
    warnings: Object.fromEntries(catalogue.warnings),
    providers: catalogue.providers.map((provider) => ({
      ...provider,
      values: Object.fromEntries(provider.values),
      screens: Object.fromEntries(provider.screens),
      labels: Object.fromEntries(provider.labels),
      procedures: Object.fromEntries(provider.procedures),
      checks: Object.fromEntries(provider.checks),
      warnings: Object.fromEntries(provider.warnings),
      dependants: Object.fromEntries(provider.dependants),
      emails: Object.fromEntries(provider.emails),
    })),
  };
}
