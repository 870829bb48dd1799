import type { Catalogue, Provider } from '../../catalogue/model.ts';
import { type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { compilePlan } from '../../plan/compile.ts';
import { changedDay } from '../../site/changes/concerned.ts';
import { viewContext } from '../../site/context.ts';
import { findGuideEntry, guideEntries, planEntries } from '../../site/entries.ts';
import { screenUrl } from '../../site/paths.ts';
import { planView } from '../../site/plan/plan.ts';
import { plainText } from '../../site/text/resolve-text.ts';
import { markedTexts } from './marked-texts.ts';
import { planWords } from './plan-words.ts';

/** `/api/guides.json` */
export function guidesApi(catalogue: Catalogue) {
  return {
    guides: guideEntries(catalogue).map(
      ({ id, code, family, provider, products, head, guide, ...entry }) => ({
        ...{ id, code, family, provider, products },
        topic: head.topic,
        title: perLocale((locale) => guide.heads[locale]?.title ?? null),
        description: perLocale((locale) => guide.heads[locale]?.description ?? null),
        url: perLocale((locale) => entry.in[locale].path),
        permanent: entry.permanent,
        checked: entry.checked,
        changed: changedDay(catalogue, { code, checked: entry.checked }),
        sources: head.sources,
      }),
    ),
  };
}

/** `/api/plans.json`. Texts are plain: no typographic spaces, so that they can be searched and compared. */
export function plansApi(catalogue: Catalogue) {
  return {
    plans: planEntries(catalogue).map(({ ref, ...entry }) => {
      const { provider, product, variant, route } = ref;
      const plan = compilePlan(catalogue, ref);
      const portal = screenUrl(plan.screen);
      const guide = findGuideEntry(catalogue, product.guide);
      const words = perLocale((locale) =>
        planWords(planView(ref, viewContext(catalogue, locale, plainTypography))),
      );
      return {
        id: entry.id,
        code: entry.code,
        provider: provider.id,
        family: product.family,
        product: product.id,
        variant: variant.id,
        route: route.id,
        title: perLocale((locale) => entry.in[locale].title),
        url: perLocale((locale) => entry.in[locale].path),
        permanent: entry.permanent,
        guide: guide ? perLocale((locale) => guide.in[locale].path) : null,
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
        steps: perLocale((locale) => words[locale].steps),
        words: perLocale((locale) => words[locale].words),
        confidence: route.confidence,
        checked: entry.checked,
        changed: changedDay(catalogue, entry),
        sources: plan.sources.map(({ id }) => id),
      };
    }),
  };
}

/** `/api/catalogue.json`: everything as data, in every language, with the words of every text that has markup. */
export function catalogueApi(catalogue: Catalogue) {
  return {
    families: catalogue.families,
    sources: Object.fromEntries(catalogue.sources),
    glossary: catalogue.glossary,
    warnings: Object.fromEntries(catalogue.warnings),
    providers: catalogue.providers.map((provider) => {
      const file = {
        ...provider,
        values: Object.fromEntries(provider.values),
        screens: Object.fromEntries(provider.screens),
        labels: Object.fromEntries(provider.labels),
        procedures: Object.fromEntries(provider.procedures),
        checks: Object.fromEntries(provider.checks),
        warnings: Object.fromEntries(provider.warnings),
        dependants: Object.fromEntries(provider.dependants),
        emails: Object.fromEntries(provider.emails),
      };
      return { ...file, words: wordsOf(file, provider, catalogue) };
    }),
  };
}

/** What every text with markup reads as, by the text as it is kept. */
function wordsOf(file: object, provider: Provider, catalogue: Catalogue): PerLocale<Record<string, string>> {
  const texts = markedTexts(file);
  const inLanguage = (locale: Locale): Record<string, string> => {
    const context = { ...viewContext(catalogue, locale, plainTypography), provider };
    return Object.fromEntries(texts.map((text) => [text[locale], plainText(text, context)]));
  };
  return perLocale(inLanguage);
}
