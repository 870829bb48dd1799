import { describe, expect, test } from 'vitest';
import { type PlanRef, planId } from '../../src/catalogue/model.ts';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import { bestUndone } from '../../src/catalogue/undo-route.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { compilePlan } from '../../src/plan/compile.ts';
import { plans as allPlans, catalogue } from './content.ts';
import { ASKED, DOCUMENTS, ORACLES, PAGE_ROWS, PLAN_ROWS, RULE_ROWS } from './oracle/collected.ts';
import { pageGroups, readPages, type Site } from './oracle/read-page.ts';
import { readFacts, stepsText, wholeText } from './oracle/read-plan.ts';
import type { OneOf, PageRow, PlanRow, RuleRow } from './oracle/row.ts';
import { wrongWords } from './oracle/wrong-words.ts';

const plans = new Map(allPlans.map((ref) => [planId(ref), ref]));
const site: Site = { catalogue, plans };

describe.skipIf(PLAN_ROWS.length === 0)('the content says what its sources say', () => {
  test.each(PLAN_ROWS.map((row) => [row.path, row] as const))('%s', (path, row) => {
    const ref = plans.get(path);
    if (!ref) throw new Error(`the content has no plan ${path}`);
    expectNone([...wrongFacts(ref, row), ...wrongSteps(ref, row), ...wrongWords(planRead(ref), row)]);
  });
});

describe.skipIf(RULE_ROWS.length === 0)('what the sources say of several plans', () => {
  test.each(RULE_ROWS.map((row) => [row.name, row.paths.join(' '), row] as const))('%s: %s', (_, __, row) => {
    expect(covered(row)).not.toEqual([]);
    expectNone(
      covered(row).flatMap((ref) =>
        wrongWords(planRead(ref), row).map((wrong) => `${planId(ref)}: ${wrong}`),
      ),
    );
  });
});

describe('pages say what readers have to find on them', () => {
  test.each(PAGE_ROWS.map((row) => [row.about, row.pages[0], row] as const))('%s: %s', (_, __, row) => {
    expectNone(wrongPages(row));
  });
});

/** The documents whose days are known, with the addresses that no longer hold. */
const PRINTED = DOCUMENTS.flatMap(({ dates, superseded }) =>
  Object.entries(dates).map(([tag, days]) => [tag, days, superseded] as const),
);

describe.skipIf(PRINTED.length === 0)('the documents of the provider', () => {
  test.each(PRINTED)('%s is of the day that it prints', (tag, days, superseded) => {
    const source = catalogue.sources.get(tag);
    if (!source) throw new Error(`no source ${tag}`);
    expect(days).toContain(source.date);
    expect(source.url ?? '').not.toMatch(superseded);
  });
});

describe('the oracle is complete', () => {
  const rows = new Set(PLAN_ROWS.map(({ path }) => path));
  // Who uses this site for another provider need not write down what is known of it twice.
  const providers = catalogue.providers.filter(({ id }) => ORACLES.has(id));

  test('no product without a row', () => {
    const products = providers.flatMap(({ id, products }) => products.map((one) => `${id}/${one.id}/`));
    expect(products.filter((product) => ![...rows].some((path) => path.startsWith(product)))).toEqual([]);
  });

  test('no plan without its row', () => {
    const known = allPlans
      .filter(({ provider, route }) => ORACLES.has(provider.id) && isWayToEnd(route.id))
      .map(planId);
    expect(known.filter((path) => !rows.has(path))).toEqual([]);
  });

  const backs = allPlans.filter(({ provider, route }) => ORACLES.has(provider.id) && !isWayToEnd(route.id));
  test.skipIf(backs.length === 0)(
    'a way back is limited as the row of the way says that it takes back',
    () => {
      const wrong = backs.filter((back) => {
        const way = bestUndone(back.variant.routes.filter(({ id }) => isWayToEnd(id)));
        const row = PLAN_ROWS.find(({ path }) => way && path === planId({ ...back, route: way }));
        return !row || ![row.undo].flat().includes(readFacts(back).undo);
      });
      expect(wrong.map(planId)).toEqual([]);
    },
  );

  test('every correction, gap and case is asked for by a row', () => {
    const asked = new Set(PAGE_ROWS.flatMap(({ about }) => about.split(', ')));
    expect(ASKED.filter((item) => !asked.has(item))).toEqual([]);
  });

  test('no two rows for one plan, and no prefix that covers nothing', () => {
    const prefixes = RULE_ROWS.flatMap(({ paths, except = [] }) => [...paths, ...except]);
    expect(rows.size).toBe(PLAN_ROWS.length);
    expect(prefixes.filter((prefix) => ![...plans.keys()].some((path) => path.startsWith(prefix)))).toEqual(
      [],
    );
  });
});

/** The sentences as the message, because a list of them is cut short when it is printed. */
function expectNone(wrong: readonly string[]): void {
  expect(wrong.length, wrong.join('\n')).toBe(0);
}

function covered({ paths, except = [] }: RuleRow): readonly PlanRef[] {
  const starts = (path: string, prefixes: readonly string[]) =>
    prefixes.some((prefix) => path.startsWith(prefix));
  return [...plans]
    .filter(([path, { route }]) => isWayToEnd(route.id) && starts(path, paths) && !starts(path, except))
    .map(([, ref]) => ref);
}

/** The typed facts that differ from the row, in words. */
function wrongFacts(ref: PlanRef, row: PlanRow): readonly string[] {
  const facts = readFacts(ref);
  return (['channel', 'noticeHours', 'undo', 'data', 'removalDays', 'emailLink'] as const).flatMap((name) => {
    const allowed: OneOf<string | number | null> = row[name];
    const right = Array.isArray(allowed) ? allowed.includes(facts[name]) : allowed === facts[name];
    return right ? [] : [`${name} is ${facts[name]}, not ${allowed}`];
  });
}

/** Words of the row that the steps lack, or have in another order. */
function wrongSteps(ref: PlanRef, { steps }: PlanRow): readonly string[] {
  if (!steps) return [];
  return LOCALES.flatMap((locale) => {
    const text = stepsText(catalogue, locale, ref);
    let from = 0;
    for (const word of steps[locale === 'en' ? 0 : 1]) {
      const at = text.indexOf(word, from);
      if (at < 0) return [`${locale} steps lack "${word}" (in this order): ${text}`];
      from = at + word.length;
    }
    return [];
  });
}

function planRead(ref: PlanRef) {
  const cited = new Set(compilePlan(catalogue, ref).sources.map(({ id }) => id));
  return { text: (locale: Locale) => wholeText(catalogue, locale, ref), cites: () => cited };
}

/** What is wrong on the pages of a row; a page that does not exist is one thing wrong among others. */
function wrongPages(row: PageRow): readonly string[] {
  return row.pages.flatMap((entry) => {
    try {
      return pageGroups(site, entry).flatMap((pages) =>
        wrongWords(readPages(site, pages), row).map((wrong) => `${pages.join(' | ')}: ${wrong}`),
      );
    } catch (error) {
      return [`${entry}: ${error instanceof Error ? error.message : error}`];
    }
  });
}
