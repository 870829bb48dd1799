import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/tooling/browser/find-chromium.ts';
import { launchFlags } from '../../src/tooling/browser/launch-flags.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const chromium = findChromium();

export default defineConfig({
  testDir: inProject('tests/e2e'),
  outputDir: inProject('.cache/playwright/results'),
  globalSetup: inProject('tests/config/serve-dist.setup.ts'),
  // The machines this runs on have two cores; a third browser makes all of them slow.
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try hides what the reader meets at the first.
  retries: 0,
  forbidOnly: true,
  // Two browsers on two busy cores: a page may take longer than Playwright's five seconds.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: inProject('.cache/test/e2e.json') }]],
  use: {
    browserName: 'chromium',
    // A page of its own for every test took longer than most tests. Storage, routes, scripts and
    // emulation are put back in between.
    reuseContext: true,
    // Set by the global setup, before the workers read this file again.
    ...(process.env['SORTIE_URL'] === undefined ? {} : { baseURL: process.env['SORTIE_URL'] }),
    // Recording costs a third of the run; ask for it where a failure needs it.
    trace: process.env['SORTIE_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      args: launchFlags(),
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
