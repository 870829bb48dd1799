import { BEST_PRACTICE } from '../../src/accessibility/criteria.ts';
import type { ToolId } from '../../src/accessibility/schema.ts';

/** One thing that a checker has against a page. */
export interface Finding {
  readonly tool: ToolId;
  readonly rule: string;
  /** Where, as the tool says it: a selector or a path. */
  readonly where: string;
  readonly says: string;
}

/** What one tool found on one page. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** The criteria that its rules judged the page by. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** The doubts that have been ruled out, by id. */
  readonly doubts: readonly string[];
}

/** The criteria of some rules, each once; rules without one count as best practice. */
export function criteriaOf(
  rules: Iterable<string>,
  criteria: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const found = [...rules].flatMap((rule) => {
    const own = criteria[rule] ?? [];
    return own.length === 0 ? [BEST_PRACTICE] : own;
  });
  return [...new Set(found)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
