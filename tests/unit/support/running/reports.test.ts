import { describe, expect, it } from 'vitest';
import { summarise } from '../../../support/running/outcome.ts';
import { readPlaywrightReport } from '../../../support/running/playwright-report.ts';
import { readScores } from '../../../support/running/scores.ts';
import { readVitestReport } from '../../../support/running/vitest-report.ts';

const vitest = (status: string, tests: readonly string[]) => ({
  testResults: [
    {
      name: 'a.test.ts',
      status,
      assertionResults: tests.map((each) => ({ fullName: `a ${each}`, status: each })),
    },
  ],
});

describe("Vitest's report", () => {
  it('is counted, and what failed is named', () => {
    expect(readVitestReport('unit', vitest('failed', ['passed', 'failed', 'skipped']), false)).toEqual({
      stage: 'unit',
      passed: 1,
      failures: ['unit: a failed'],
      leftOut: 1,
    });
  });

  it('says why a test failed', () => {
    const failed = {
      fullName: 'a',
      status: 'failed',
      failureMessages: ['AssertionError: expected 1 to be 2\n at x'],
    };
    const json = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [failed] }] };
    expect(readVitestReport('unit', json, false).failures).toEqual([
      'unit: a: AssertionError: expected 1 to be 2',
    ]);
  });

  it('counts a file that could not run as one failure', () => {
    expect(readVitestReport('unit', vitest('failed', []), false).failures).toEqual([
      'unit: a.test.ts could not run',
    ]);
  });

  it('that is missing, or green beside a bad exit code, is a failure', () => {
    expect(readVitestReport('unit', undefined, true).failures).toHaveLength(1);
    expect(readVitestReport('unit', vitest('passed', ['passed']), false).failures).toHaveLength(1);
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });

  it('is counted through its nested suites', () => {
    const json = {
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('one', 'expected')],
          suites: [{ title: 'group', specs: [spec('two', 'unexpected'), spec('three', 'skipped')] }],
        },
      ],
      errors: [],
    };
    expect(readPlaywrightReport('e2e', json, false)).toEqual({
      stage: 'e2e',
      passed: 1,
      failures: ['e2e: a.spec.ts › group › two'],
      leftOut: 1,
    });
  });

  it('says why a test failed, in one line', () => {
    const message = [
      '\u001b[31mError: expect(locator).toBeVisible() failed\u001b[39m',
      '',
      "Locator: getByRole('link')",
      'Expected: visible',
      '    at a.spec.ts:3',
    ].join('\n');
    const test = { status: 'unexpected', results: [{ errors: [{ message }, { message: 'later' }] }] };
    const suites = [{ title: 'a.spec.ts', specs: [{ title: 'one', file: 'a.spec.ts', tests: [test] }] }];
    expect(readPlaywrightReport('e2e', { suites, errors: [] }, false).failures).toEqual([
      "e2e: a.spec.ts › one: expect(locator).toBeVisible() failed · Locator: getByRole('link') · Expected: visible",
    ]);
  });

  it('names an error outside any test', () => {
    const json = { suites: [], errors: [{ message: 'No tests found\nat x' }] };
    expect(readPlaywrightReport('e2e', json, false).failures).toEqual(['e2e: No tests found']);
  });
});

describe('the summary', () => {
  it('ends with the totals alone on their line', () => {
    const { text, ok } = summarise([
      { stage: 'unit', passed: 3, failures: [] },
      { stage: 'e2e', passed: 1, failures: ['e2e: broken'] },
    ]);
    expect(text.split('\n').at(-1)).toBe('4 passed, 1 failed');
    expect(text).toContain('  e2e: broken');
    expect(ok).toBe(false);
  });

  it('has its notes right above the totals', () => {
    const { text } = summarise([{ stage: 'unit', passed: 3, failures: [] }], ['A part.']);
    expect(text.split('\n').slice(-3)).toEqual(['', 'A part.', '3 passed, 0 failed']);
  });

  it('says how many tests the content had nothing for', () => {
    const { text } = summarise([{ stage: 'e2e', passed: 3, failures: [], leftOut: 2 }]);
    expect(text).toContain('e2e: 3 passed, 0 failed, 2 left out for want of content');
  });

  it('says what a busy machine hid', () => {
    const { text, ok } = summarise([{ stage: 'lighthouse', passed: 3, failures: [], notJudged: 1 }]);
    expect(text).toContain('lighthouse: 3 passed, 0 failed, 1 not judged on a busy machine');
    expect(ok).toBe(true);
  });

  it('is a failure when nothing ran', () => {
    expect(summarise([])).toEqual({ text: expect.stringMatching(/^0 passed, 0 failed$/m), ok: false });
  });
});

describe('scores', () => {
  const good = { title: 'home: seo 100, at least 100', verdict: 'passed' };
  const bad = { title: 'home: performance 80, at least 99', verdict: 'failed' };
  const unseen = { ...bad, verdict: 'not judged' };

  it.each([
    { name: 'all good', json: [good], ok: true, passed: 1, failed: 0 },
    { name: 'one below', json: [good, bad], ok: false, passed: 1, failed: 1 },
    { name: 'one that a busy machine hid', json: [good, unseen], ok: true, passed: 1, failed: 0 },
    { name: 'no report', json: undefined, ok: false, passed: 0, failed: 1 },
    { name: 'an error after good scores', json: [good], ok: false, passed: 1, failed: 1 },
  ])('count $name', ({ json, ok, passed, failed }) => {
    const outcome = readScores('lighthouse', json, ok);
    expect({ passed: outcome.passed, failed: outcome.failures.length }).toEqual({ passed, failed });
  });
});
