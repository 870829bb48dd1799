import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { ruledOutAs } from './doubts.ts';
import { criteriaOf, type Verdict } from './finding.ts';

declare global {
  interface Window {
    axe?: { run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults> };
  }
}

/** Everything axe knows of, and a contrast of 7:1 on every ground, which is the AAA rule. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The criteria in the tags of a rule: `wcag1410` is 1.4.10. */
function criteriaIn(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
}

/**
 * Runs axe in the page as it stands now. The builder of @axe-core/playwright opens a second page
 * each time, to put the results of frames together; the site's one frame holds a page that is
 * looked at by itself.
 */
export async function axe(page: Page): Promise<Verdict> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(await source);
  const found = await page.evaluate(async (options) => {
    const results = await window.axe?.run({ exclude: ['sortie-wizard'] }, options);
    const brief = (list: AxeResults['passes'] = []) =>
      list.map(({ id, help, tags, nodes }) => ({
        id,
        help,
        tags,
        nodes: nodes.map(({ target, html, failureSummary = '' }) => ({ target, html, failureSummary })),
      }));
    return {
      violations: brief(results?.violations),
      incomplete: brief(results?.incomplete),
      passes: brief(results?.passes),
    };
  }, OPTIONS);
  const doubts = new Set<string>();
  const unsure = found.incomplete.map((rule) => ({
    ...rule,
    nodes: rule.nodes.filter(({ html }) => {
      const known = ruledOutAs('axe', { rule: rule.id, markup: html });
      if (known !== undefined) doubts.add(known);
      return known === undefined;
    }),
  }));
  const failed = [...found.violations, ...unsure].filter(({ nodes }) => nodes.length > 0);
  const criteria = Object.fromEntries(
    [...failed, ...found.passes].map(({ id, tags }) => [id, criteriaIn(tags)]),
  );
  const names = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
  const failedCriteria = criteriaOf(names(failed), criteria);
  return {
    findings: failed.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        tool: 'axe' as const,
        rule: id,
        where: target.join(' '),
        says: `${help}. ${failureSummary}`,
      })),
    ),
    passed: criteriaOf(names(found.passes), criteria).filter((each) => !failedCriteria.includes(each)),
    failed: failedCriteria,
    doubts: [...doubts],
  };
}
