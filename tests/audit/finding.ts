/** One thing that a checker has against a page. */
export interface Finding {
  readonly tool: 'axe' | 'ibm';
  readonly rule: string;
  /** Where, as the tool says it: a selector or a path of roles. */
  readonly where: string;
  readonly says: string;
}

/** A rule of a tool, and what its run on a page came to. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: 'passed' | 'failed';
}

/** What one tool found on one page. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Every rule that had something to judge on this page. */
  readonly rules: readonly RuleOutcome[];
}

/** The rules that passed and failed, each once and in the order of their names. */
export function outcomes(passed: Iterable<string>, failed: Iterable<string>): readonly RuleOutcome[] {
  const broken = new Set(failed);
  return [...new Set([...passed, ...broken])]
    .sort()
    .map((rule) => ({ rule, outcome: broken.has(rule) ? 'failed' : 'passed' }));
}
