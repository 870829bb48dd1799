import { z } from 'zod';
import { brokenStage, type Outcome } from './outcome.ts';
import { failure } from './reason.ts';

const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z
        .array(z.object({ errors: z.array(z.object({ message: z.string().optional() })).default([]) }))
        .default([]),
    }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly z.infer<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ title: z.string(), specs: z.array(spec), suites: z.array(suite).optional() }),
);

const report = z.object({
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

interface Titled {
  readonly title: string;
  readonly status: string;
  /** What it failed with first. */
  readonly message: string | undefined;
}

function titled({ title, specs, suites = [] }: Suite, above: readonly string[] = []): readonly Titled[] {
  const path = [...above, title];
  const own = specs.flatMap((each) =>
    each.tests.map(({ status, results }) => ({
      title: [...path, each.title].join(' › '),
      status,
      message: results.flatMap(({ errors }) => errors)[0]?.message,
    })),
  );
  return [...own, ...suites.flatMap((child) => titled(child, path))];
}

/** Counts what Playwright's JSON report says. */
export function readPlaywrightReport(stage: string, json: unknown, ok: boolean): Outcome {
  const parsed = report.safeParse(json);
  if (!parsed.success) return brokenStage(stage, 'ended without a report, see its output above');
  const tests = parsed.data.suites.flatMap((each) => titled(each));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  const failures = [
    ...failed.map(({ title, message }) => failure(`${stage}: ${title}`, message)),
    ...parsed.data.errors.map(
      ({ message = 'an error without a message' }) => `${stage}: ${message.split('\n')[0]}`,
    ),
  ];
  if (failures.length === 0 && !ok) failures.push(`${stage}: ended with an error, see its output above`);
  const count = (wanted: string): number => tests.filter(({ status }) => status === wanted).length;
  return { stage, passed: count('expected'), failures, leftOut: count('skipped') };
}
