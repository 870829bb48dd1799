import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { ruledOutAs } from './doubts.ts';
import { criteriaOf, type Verdict } from './finding.ts';

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  /** How grave the rule is, then what it came to. */
  readonly value: readonly [string, 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  readonly path: { readonly dom: string };
  readonly message: string;
  readonly snippet: string;
}

interface Guideline {
  readonly id: string;
  readonly checkpoints: readonly {
    readonly num: string;
    readonly rules?: readonly { readonly id: string }[];
  }[];
}

declare global {
  interface Window {
    ace?: {
      readonly Checker: new () => {
        check(node: Document, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
        getGuidelines(): readonly Guideline[];
      };
    };
  }
}

const source = readFile(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** Runs IBM's checker in the page as it stands now. What it is unsure of counts, unless it has been ruled out. */
export async function ibm(page: Page): Promise<Verdict> {
  // Its bundle declares a variable, which an indirect eval makes global.
  if (!(await page.evaluate(() => window.ace !== undefined))) {
    await page.evaluate(`(0, eval)(${JSON.stringify(await source)})`);
  }
  const { criteria, results } = await page.evaluate(async () => {
    if (window.ace === undefined) throw new Error('The checker did not start.');
    const checker = new window.ace.Checker();
    // IBM's own requirements, which contain all of WCAG 2.2 at A and AA.
    const report = await checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    const wcag = checker.getGuidelines().find(({ id }) => id === 'WCAG_2_2')?.checkpoints ?? [];
    const byRule: Record<string, string[]> = {};
    for (const { num, rules = [] } of wcag) {
      for (const { id } of rules) byRule[id] = [...(byRule[id] ?? []), num];
    }
    const plain = report.results.map(({ ruleId, reasonId, value, path, message, snippet }) => ({
      ruleId,
      reasonId: String(reasonId),
      value,
      path: { dom: path.dom },
      message,
      snippet,
    }));
    // A page has thousands of passes: each rule once is all that is needed of them.
    const passed = new Map(
      plain.filter(({ value }) => value[1] === 'PASS').map((each) => [each.ruleId, each]),
    );
    const results: Result[] = [...plain.filter(({ value }) => value[1] !== 'PASS'), ...passed.values()];
    return { criteria: byRule, results };
  });
  const doubts = new Set<string>();
  const failed = results.filter(({ value, ruleId, reasonId, snippet, path }) => {
    // What the frame holds is a page of the site, which is looked at by itself.
    if (value[1] === 'PASS' || path.dom.includes('/sortie-wizard')) return false;
    const known = ruledOutAs('ibm', { rule: ruleId, reason: reasonId, markup: snippet });
    if (known !== undefined) doubts.add(known);
    return known === undefined;
  });
  const passed = results.filter(({ value }) => value[1] === 'PASS').map(({ ruleId }) => ruleId);
  const failedCriteria = criteriaOf(
    failed.map(({ ruleId }) => ruleId),
    criteria,
  );
  return {
    findings: failed.map(({ ruleId, reasonId, value, path, message, snippet }) => ({
      tool: 'ibm' as const,
      rule: `${ruleId} ${reasonId} (${value.join(' ')})`,
      where: `${path.dom} ${snippet}`,
      says: message,
    })),
    passed: criteriaOf(passed, criteria).filter((each) => !failedCriteria.includes(each)),
    failed: failedCriteria,
    doubts: [...doubts],
  };
}
