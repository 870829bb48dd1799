import { z } from 'zod';
import { brokenStage, type Outcome } from './outcome.ts';
import { failure } from './reason.ts';

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** Counts what Vitest's JSON report says; a file that broke before its tests is one failure. */
export function readVitestReport(stage: string, json: unknown, ok: boolean): Outcome {
  const parsed = report.safeParse(json);
  if (!parsed.success) return brokenStage(stage, 'ended without a report, see its output above');
  const files = parsed.data.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const failures = files.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [failure(`${stage}: ${file.name} could not run`, file.message)];
    return failed.map(({ fullName, failureMessages }) =>
      failure(`${stage}: ${fullName}`, failureMessages[0]),
    );
  });
  const count = (...wanted: readonly string[]): number =>
    tests.filter(({ status }) => wanted.includes(status)).length;
  // An error outside any test (an unhandled rejection) shows in the exit code alone.
  if (failures.length === 0 && !ok) failures.push(`${stage}: ended with an error, see its output above`);
  return { stage, passed: count('passed'), failures, leftOut: count('skipped', 'pending') };
}
