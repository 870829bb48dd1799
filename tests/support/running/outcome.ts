/** What one stage of the tests came to. */
export interface Outcome {
  readonly stage: string;
  readonly passed: number;
  /** The title of everything that failed. */
  readonly failures: readonly string[];
  /** Tests that found nothing in the content to be tried on; none on the project's own. */
  readonly leftOut?: number;
  /** How fast something is, where other work kept the machine busy all the time. */
  readonly notJudged?: number;
}

/** A stage that stopped before it could say what passed. */
export function brokenStage(stage: string, why: string): Outcome {
  return { stage, passed: 0, failures: [`${stage}: ${why}`] };
}

/**
 * The failures by title, then the totals as one line: what a reader of a long log looks for.
 *
 * @param notes lines to stand above the totals
 */
export function summarise(
  outcomes: readonly Outcome[],
  notes: readonly string[] = [],
): { readonly text: string; readonly ok: boolean } {
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const lines = [
    ...outcomes.map(
      ({ stage, leftOut = 0, notJudged = 0, ...each }) =>
        `${stage}: ${each.passed} passed, ${each.failures.length} failed` +
        (leftOut > 0 ? `, ${leftOut} left out for want of content` : '') +
        (notJudged > 0 ? `, ${notJudged} not judged on a busy machine` : ''),
    ),
    ...(failures.length === 0 ? [] : ['', 'Failed:', ...failures.map((title) => `  ${title}`)]),
    '',
    ...notes,
    `${passed} passed, ${failures.length} failed`,
  ];
  return { text: lines.join('\n'), ok: failures.length === 0 && passed > 0 };
}
