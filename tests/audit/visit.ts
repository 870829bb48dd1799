import type { Page } from '@playwright/test';
import { axe as judgeByAxe } from './axe.ts';
import type { Verdict } from './finding.ts';
import { ibm as judgeByIbm } from './ibm.ts';

/** What every tool says of the page as it stands. */
export interface Visit {
  readonly path: string;
  readonly axe: Verdict;
  readonly ibm: Verdict;
}

/** Lets every tool judge the page that is open. */
export async function judge(page: Page): Promise<Visit> {
  const { pathname, search } = new URL(page.url());
  // One after the other: both change the page for a moment while they measure.
  const byAxe = await judgeByAxe(page);
  return { path: pathname + search, axe: byAxe, ibm: await judgeByIbm(page) };
}

/** What is wrong on a page, each finding once. */
export function findingsOf({ axe, ibm }: Visit): readonly string[] {
  const all = [axe, ibm].flatMap(({ findings }) =>
    findings.map(({ tool, rule, where, says }) => `${tool} ${rule}\n  ${where}\n  ${says}`),
  );
  return [...new Set(all)];
}

/** What is wrong on several pages: each finding with some of the pages it is on. */
export function explainFindings(visits: readonly Visit[]): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const visit of visits) {
    for (const finding of findingsOf(visit)) {
      found.set(finding, (found.get(finding) ?? new Set()).add(visit.path));
    }
  }
  return [...found].map(
    ([finding, paths]) => `${finding}\n  on ${paths.size} pages: ${[...paths].slice(0, 3).join(' ')}`,
  );
}
