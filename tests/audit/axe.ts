import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { outcomes, type Verdict } from './finding.ts';
import { ruledOut } from './ruled-out.ts';

declare global {
  interface Window {
    axe?: { run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults> };
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Everything axe knows of, and the look brief's 7:1 on every ground, which is the AAA rule. */
const ALL: RunOptions = { runOnly: TAGS, rules: { 'color-contrast-enhanced': { enabled: true } } };

/** The rules that judge colours, for the other scheme of a page that has been judged in full. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe in the page as it stands now. The builder of @axe-core/playwright opens a second page
 * each time, to put the results of frames together; the site's one frame holds a page that is
 * looked at by itself.
 */
export async function axe(page: Page, scope: 'all' | 'colours' = 'all'): Promise<Verdict> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(await source);
  const found = await page.evaluate(
    async (options) => {
      const results = await window.axe?.run(
        { exclude: ['sortie-wizard'] },
        {
          ...options,
          resultTypes: ['violations', 'incomplete'],
        },
      );
      const brief = (list: AxeResults['passes'] = []) =>
        list.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
        }));
      return {
        violations: brief(results?.violations),
        incomplete: brief(results?.incomplete),
        passes: results?.passes.map(({ id }) => id) ?? [],
      };
    },
    scope === 'all' ? ALL : COLOURS,
  );
  const unsure = found.incomplete.filter(({ id }) => !ruledOut('axe', id));
  const failed = [...found.violations, ...unsure];
  return {
    findings: failed.flatMap(({ id, help, nodes }) =>
      nodes.map((where) => ({ tool: 'axe' as const, rule: id, where, says: help })),
    ),
    rules: outcomes(
      found.passes,
      failed.map(({ id }) => id),
    ),
  };
}
