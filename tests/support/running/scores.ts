import { z } from 'zod';
import { brokenStage, type Outcome } from './outcome.ts';

const report = z
  .array(z.object({ title: z.string(), verdict: z.enum(['passed', 'failed', 'not judged']) }))
  .min(1);

/** Counts the scores that tests/lighthouse has written down. */
export function readScores(stage: string, json: unknown, ok: boolean): Outcome {
  const parsed = report.safeParse(json);
  if (!parsed.success) return brokenStage(stage, 'ended without a report, see its output above');
  const having = (wanted: string) => parsed.data.filter(({ verdict }) => verdict === wanted);
  const failures = having('failed').map(({ title }) => `${stage}: ${title}`);
  if (failures.length === 0 && !ok) failures.push(`${stage}: ended with an error, see its output above`);
  return { stage, passed: having('passed').length, failures, notJudged: having('not judged').length };
}
