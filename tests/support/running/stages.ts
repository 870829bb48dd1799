import { join } from 'node:path';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { checks } from '../../../src/tooling/checks/index.ts';
import { runChecks } from '../../../src/tooling/checks/report.ts';
import { buildSite } from '../../../src/tooling/process/build-site.ts';
import { runNode, runTool } from '../../../src/tooling/process/command.ts';
import { brokenStage, type Outcome } from './outcome.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { takeReport } from './read-json.ts';
import { readScores } from './scores.ts';
import { readVitestReport } from './vitest-report.ts';

const reportFile = (name: string): string => join(root, '.cache', 'test', `${name}.json`);

/** The checks of `npm run check`, each counted as one test. */
export async function checkStage(): Promise<Outcome> {
  const results = await runChecks(checks, root);
  const failed = results.filter(({ findings }) => findings.length > 0);
  return {
    stage: 'checks',
    passed: results.length - failed.length,
    failures: failed.map(({ name }) => `checks: ${name}`),
  };
}

/** The build, counted as one test. */
export async function buildStage(): Promise<Outcome> {
  try {
    await buildSite();
    return { stage: 'build', passed: 1, failures: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return brokenStage('build', error.message);
  }
}

/**
 * The tests of some of the projects in tests/config/vitest.config.ts.
 *
 * @param stage as its report is called
 * @param files the test files to run, all when left out
 */
export async function vitestStage(
  stage: string,
  projects: readonly string[],
  files: readonly string[] = [],
): Promise<Outcome> {
  const report = reportFile(stage);
  await takeReport(report);
  const { ok } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      ...files,
      '--config=tests/config/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { output: 'show' },
  );
  return readVitestReport(stage, await takeReport(report), ok);
}

/**
 * Tests in Chromium, on the built site.
 *
 * @param stage as its report is called
 * @param config a file of tests/config
 * @param files the test files to run, all when left out
 */
export async function playwrightStage(
  stage: 'e2e' | 'visual',
  config: string,
  files: readonly string[] = [],
): Promise<Outcome> {
  await takeReport(reportFile(stage));
  // Playwright reads them as patterns of whole paths.
  const patterns = files.map((file) => `/${file.replaceAll(/[.()[\]+*?^$|]/g, '\\$&')}$`);
  const args = ['test', ...patterns, `--config=tests/config/${config}`];
  const { ok } = await runTool('@playwright/test/cli.js', args, { output: 'show' });
  return readPlaywrightReport(stage, await takeReport(reportFile(stage)), ok);
}

/** Lighthouse's scores of the pages that readers come through, each a test. */
export async function lighthouseStage(): Promise<Outcome> {
  const stage = 'lighthouse';
  await takeReport(reportFile(stage));
  const { ok } = await runNode('tests/lighthouse/run.ts', [], { output: 'show' });
  return readScores(stage, await takeReport(reportFile(stage)), ok);
}
