import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/catalogue.ts';
import { allPlans, type PlanRef, planId } from '../../src/catalogue/schemas/catalogue.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { compilePlan } from '../../src/plan/compile.ts';
import { PLAN_ROWS, RULE_ROWS } from './oracle/index.ts';
import { readFacts, stepsText, wholeText } from './oracle/read-plan.ts';
import type { OneOf, PlanRow, RuleRow } from './oracle/row.ts';

const catalogue = readCatalogue(process.cwd());
const plans = new Map(allPlans(catalogue).map((ref) => [planId(ref), ref]));

describe('the content says what the fact sheet says', () => {
  test.each(PLAN_ROWS.map((row) => [row.path, row] as const))('%s', (path, row) => {
    const ref = plans.get(path);
    if (!ref) throw new Error(`the content has no plan ${path}`);
    expectNone([...wrongFacts(ref, row), ...wrongSteps(ref, row), ...wrongWords(ref, row)]);
  });
});

describe('what the fact sheet says of several plans', () => {
  test.each(RULE_ROWS.map((row) => [row.name, row.paths.join(' '), row] as const))('%s: %s', (_, __, row) => {
    expect(covered(row)).not.toEqual([]);
    expectNone(
      covered(row).flatMap((ref) => wrongWords(ref, row).map((wrong) => `${planId(ref)}: ${wrong}`)),
    );
  });
});

describe('the oracle is complete', () => {
  const rows = new Set(PLAN_ROWS.map(({ path }) => path));

  test('no product without a row', () => {
    const products = catalogue.providers.flatMap(({ id, products }) =>
      products.map((one) => `${id}/${one.id}/`),
    );
    expect(products.filter((product) => ![...rows].some((path) => path.startsWith(product)))).toEqual([]);
  });

  test('no plan without its row', () => {
    expect([...plans.keys()].filter((path) => !rows.has(path))).toEqual([]);
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
  return [...plans].filter(([path]) => starts(path, paths) && !starts(path, except)).map(([, ref]) => ref);
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

/** What the plan fails to say, says although it must not, or does not cite. */
function wrongWords(
  ref: PlanRef,
  { says = {}, never = {}, sources = [] }: Pick<RuleRow, 'says' | 'never' | 'sources'>,
): readonly string[] {
  const cited = new Set(compilePlan(catalogue, ref).sources.map(({ id }) => id));
  return [
    ...LOCALES.flatMap((locale) => {
      const text = wholeText(catalogue, locale, ref);
      return [
        ...Object.entries(says)
          .filter(([, wording]) => !wording[locale === 'en' ? 0 : 1].test(text))
          .map(([fact]) => `${locale} does not say: ${fact}`),
        ...Object.entries(never).flatMap(([fact, pattern]) => {
          const found = pattern.exec(text)?.[0];
          return found === undefined ? [] : [`${locale} must not say: ${fact} ("${found}")`];
        }),
      ];
    }),
    ...sources.filter((tag) => !cited.has(tag)).map((tag) => `does not cite ${tag}`),
  ];
}
