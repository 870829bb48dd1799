import { describe, expect, test } from 'vitest';
import { type PlanRef, planId } from '../../src/catalogue/model.ts';
import { localizedTexts } from '../../src/catalogue/rules/localized-texts.ts';
import { parseText } from '../../src/catalogue/text.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { planView } from '../../src/site/plan/plan.ts';
import type { PlanView, RichText } from '../../src/site/types.ts';
import { catalogue, content, plans } from './content.ts';

const LANGUAGES = LOCALES.map((locale) => [locale] as const);

/** What must not depend on the language, read from what is shown in it. */
function essence(view: PlanView, locale: Locale) {
  const path = (href: string): string => href.replace(`/${locale}/`, '/');
  return {
    warnings: view.warnings.map(({ id, severity }) => `${id} ${severity}`),
    checks: view.checks.map(({ id }) => id),
    dependants: view.dependants.map(({ id, fate }) => `${id} ${fate}`),
    steps: (view.procedure?.steps ?? []).map(({ text }) => chips(text)),
    stepsBack: (view.undo.procedure?.steps ?? []).map(({ text }) => chips(text)),
    dates: view.dates.stations.map(({ id, stretch }) => [id, stretch?.kind]),
    schedule: view.dates.schedule,
    reasons: view.missing?.reasons.length,
    unpublished: view.unpublished.length,
    sources: view.sources.map(({ title }) => title),
    portal: view.portal?.href,
    regions: view.regions.map(({ href }) => href),
    guide: view.guide && path(view.guide.href),
    related: view.related.map(({ href }) => path(href)),
    recap: view.recap.map(({ change }) => path(change.href)),
    permanent: view.permanent.href,
    links: links(view).map(path).sort(),
  };
}

function chips(text: RichText): number {
  return text.filter(({ kind }) => kind === 'label').length;
}

/** Where the texts of a plan lead. */
function links(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(links);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === 'link' && 'href' in value ? [String(value.href)] : [];
  return [...own, ...Object.values(value).flatMap(links)];
}

const essenceOf = (ref: PlanRef, locale: Locale) =>
  essence(planView(ref, viewContext(catalogue, locale)), locale);

describe('every plan says the same in every language', () => {
  test.each(plans.map((ref) => [planId(ref), ref] as const))('%s', (_, ref) => {
    const [first, ...others] = LANGUAGES.map(([locale]) => essenceOf(ref, locale));
    for (const other of others) expect(other).toEqual(first);
  });
});

test('every text names the same labels and values, as often, and leads to the same places', () => {
  const tokens = (source: string): readonly string[] =>
    parseText(source)
      .flatMap((token) => {
        if (token.kind === 'label' || token.kind === 'value') return [`{${token.kind}:${token.id}}`];
        return token.kind === 'link' ? [`${token.target.kind}:${token.target.to}`] : [];
      })
      .sort();
  const wrong = localizedTexts(content).flatMap(({ text, at, placed }) => {
    const [first = '', ...others] = LOCALES.map((locale) => tokens(text[locale]).join(' '));
    const { file, line } = placed.finding(at, '');
    return others.flatMap((other) => (other === first ? [] : [`${file}:${line} ${first} / ${other}`]));
  });
  expect(wrong).toEqual([]);
});
