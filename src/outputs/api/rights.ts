import { allPlans, type Catalogue, type PlacedRight, planId } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import type { Localized } from '../../catalogue/schemas/primitives.ts';
import type { Right, Rung } from '../../catalogue/schemas/rights.ts';
import { type PerLocale, perLocale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { rightsOfPlan } from '../../rights/rights-for.ts';
import { viewContext } from '../../site/context.ts';
import { withNumbers } from '../../site/rights/right-view.ts';
import { plainText } from '../../site/text/resolve-text.ts';
import { rightPath, rightsPath } from '../../urls.ts';

/** `/api/rights.json`. Texts are plain, their numbers put in; the numbers stand beside them as values. */
export function rightsApi(catalogue: Catalogue) {
  const reached = plansReached(catalogue);
  return {
    jurisdictions: catalogue.jurisdictions.map(({ id, name, law, within, ladder }) => ({
      ...{ id, name, law, within },
      url: perLocale((locale) => rightsPath(locale, id)),
      ladder: ladder.map((rung) => ({
        id: rung.id,
        who: rung.who,
        families: rung.families ?? null,
        title: said(catalogue, rung, rung.title),
        text: said(catalogue, rung, rung.text),
        articles: rung.articles,
        confidence: rung.confidence,
        advice: rung.advice,
        sources: rung.sources,
      })),
    })),
    rights: catalogue.jurisdictions.flatMap(({ rights }) =>
      rights.map((right) => ({ ...rightOf(right, catalogue), plans: reached.get(right.id) ?? [] })),
    ),
  };
}

function rightOf(right: PlacedRight, catalogue: Catalogue) {
  const { id, jurisdiction, unverified, families, products, extensions, deadline, quote, inForce } = right;
  const { kind, who, follows, when, conditions, consequences, values, articles, labels, sources } = right;
  const { confidence, fit, fitOf, expires, touches } = right;
  const doubts = unverified.map((text) => said(catalogue, right, text));
  return {
    ...{ id, jurisdiction, kind, who, follows, when, conditions, consequences, values, articles, labels },
    ...{ confidence, fit, fitOf, expires, touches, sources },
    title: said(catalogue, right, right.title),
    text: said(catalogue, right, right.text),
    unverified: perLocale((locale) => doubts.map((doubt) => doubt[locale])),
    url: perLocale((locale) => rightPath(locale, jurisdiction, id)),
    families: families ?? null,
    products: products ?? null,
    extensions: extensions ?? null,
    deadline: deadline ?? null,
    quote: quote ?? null,
    inForce: inForce ?? null,
  };
}

/** A text in each language, its numbers put in. */
function said(
  catalogue: Catalogue,
  statement: Pick<Right | Rung, 'values'>,
  text: Localized,
): PerLocale<string> {
  return perLocale((locale) =>
    plainText(text, withNumbers(statement, viewContext(catalogue, locale, plainTypography))),
  );
}

/** The ids of the plans that each right may concern, before anybody has said where they live. */
const plansReached = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly string[]> => {
  const reached = new Map<string, string[]>();
  for (const ref of allPlans(catalogue))
    for (const { right } of rightsOfPlan(catalogue, ref))
      reached.set(right.id, [...(reached.get(right.id) ?? []), planId(ref)]);
  return reached;
});
