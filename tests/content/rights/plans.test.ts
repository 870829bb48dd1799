import { describe, expect, test } from 'vitest';
import { type PlacedRight, planId } from '../../../src/catalogue/model.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { OCCASIONS_OF } from '../../../src/rights/occasions.ts';
import { rightsOfPlan } from '../../../src/rights/rights-for.ts';
import { viewContext } from '../../../src/site/context.ts';
import { allLaws, lawViews } from '../../../src/site/rights/laws.ts';
import { secondChances } from '../../../src/site/rights/second-chance.ts';
import { plainText, wordsOf } from '../../../src/site/text/resolve-text.ts';
import { catalogue, plans } from '../content.ts';

const RIGHTS = catalogue.jurisdictions.flatMap(({ rights }) => rights);
const BUSINESS = { as: 'business' } as const;

describe('plans and rights', () => {
  test('every right reaches a plan that it is about, in each language', () => {
    // Nobody here has telephones, or takes orders back: what the law says of those has no plan to stand on.
    const about = ({ families, products, when }: PlacedRight): boolean =>
      plans.some(
        ({ provider, product, route }) =>
          (families?.includes(product.family) ?? true) &&
          (products?.includes(`${provider.id}/${product.id}`) ?? true) &&
          when.some((occasion) => OCCASIONS_OF[route.id].includes(occasion)),
      );
    for (const locale of LOCALES) {
      const context = viewContext(catalogue, locale);
      const reached = new Set(
        plans.flatMap((ref) =>
          lawViews(rightsOfPlan(catalogue, ref), context).flatMap(({ topics }) =>
            topics.flatMap(({ rights }) => rights.map(({ id }) => id)),
          ),
        ),
      );
      expect(RIGHTS.filter((right) => about(right) && !reached.has(right.id)).map(({ id }) => id)).toEqual(
        [],
      );
    }
  });

  test('a business is never given a consumer’s right as its own', () => {
    const wrong = plans.flatMap((ref) =>
      rightsOfPlan(catalogue, ref, BUSINESS)
        .filter(({ right }) => !right.who.includes('anyone') && !right.who.includes('business'))
        .map(({ right }) => `${planId(ref)}: ${right.id}`),
    );
    expect(wrong).toEqual([]);
    expect(plans.some((ref) => rightsOfPlan(catalogue, ref, BUSINESS).length > 0)).toBe(true);
  });

  test('who lives outside is given what goes with names and numbers alone', () => {
    const given = plans.flatMap((ref) => rightsOfPlan(catalogue, ref, { lives: 'elsewhere' }));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(({ right }) => right.follows === 'residence')).toEqual([]);
  });

  test('a domain name’s plan says nothing of telephones', () => {
    const ofNames = plans.filter(({ product }) => product.family === 'domains');
    const wrong = ofNames.flatMap((ref) =>
      rightsOfPlan(catalogue, ref).filter(({ right }) => right.families?.includes('telecom')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pages of rights', () => {
  test.each(LOCALES)('in %s, France and the Union come first, and every mark of doubt is there', (locale) => {
    const context = viewContext(catalogue, locale);
    const laws = allLaws(context);
    expect(laws.slice(0, 2).map(({ id }) => id)).toEqual(['fr', 'eu']);
    const shown = laws.flatMap(({ topics }) => topics.flatMap(({ rights }) => rights));
    for (const right of RIGHTS) {
      const view = shown.find(({ id }) => id === right.id);
      expect(view?.unverified.map(wordsOf)).toEqual(right.unverified.map((text) => plainText(text, context)));
      expect(view?.rows.find(({ id }) => id === 'certainty')?.text).toContain(
        context.t(`rights.certainty.${right.confidence}`),
      );
      expect(view?.limit).toBe(right.kind === 'limit');
    }
  });

  test.each(LOCALES)(
    'in %s, what has ended has a row with its period for each kind of name and number',
    (locale) => {
      const rows = secondChances(viewContext(catalogue, locale));
      const endings = rows.map(({ what }) => what);
      for (const ending of ['.com, .net, .org', '.fr', '.eu', '.be', '.ch', '.uk', '.ca'])
        expect(endings.some((what) => what.startsWith(ending))).toBe(true);
      expect(
        rows.filter(({ what }) => !what.startsWith('.')).map(({ period }) => period.replace(/\D+/g, '')),
      ).toEqual(['1', '40', '45']);
    },
  );

  test('what is not the law today is nobody’s right', () => {
    // Announced, withdrawn or never seen: no right may lean on them.
    const notLaw =
      /click-to-cancel|digital fairness|transfer policy|195\.1|54\.8|printemps 2027|spring 2027/i;
    const wrong = RIGHTS.filter(
      ({ kind, title, text }) =>
        kind === 'right' && LOCALES.some((each) => notLaw.test(title[each] + text[each])),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
