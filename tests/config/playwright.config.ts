import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { DEFAULT_LOCALE, FORMAT_LOCALES } from '../../src/i18n/locales.ts';
import { FEATURES } from '../../src/settings/features.ts';
import { has } from '../../src/settings/site.ts';
import { findChromium } from '../../src/tooling/browser/find-chromium.ts';
import { launchFlags } from '../../src/tooling/browser/launch-flags.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const chromium = findChromium();

/** The readers that tests/e2e/support/readings.ts tags its tests with. */
const READERS = [
  { name: 'script', grepInvert: [/@fr\b/, /@no-script\b/] },
  { name: 'script, fr', grep: /@fr\b/, grepInvert: /@no-script\b/ },
  { name: 'no script, fr', grep: /(?=.*@fr\b)(?=.*@no-script\b)/ },
  { name: 'no script', grep: /@no-script\b/, grepInvert: /@fr\b/ },
];

export default defineConfig({
  testDir: inProject('tests'),
  // What is tested of any site, and what of one provider only, which goes when the provider goes.
  testMatch: ['**/tests/e2e/**/*.spec.ts', '**/tests/providers/*/e2e/**/*.spec.ts'],
  // What a site does without is not tried.
  testIgnore: FEATURES.filter((feature) => !has(feature)).map((feature) => `**/e2e/${feature}/**`),
  outputDir: inProject('.cache/playwright/results'),
  globalSetup: inProject('tests/config/serve-dist.setup.ts'),
  // The machines this runs on have two cores; a third browser makes all of them slow.
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try hides what the reader meets at the first.
  retries: 0,
  forbidOnly: true,
  // What takes two seconds on two idle cores took half a minute with five busy loops beside it. Nothing waits for these
  // limits but what hangs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One after the other: a page can only be reused for the next test when that has the same reader.
  projects: READERS,
  reporter: [['list'], ['json', { outputFile: inProject('.cache/test/e2e.json') }]],
  use: {
    browserName: 'chromium',
    // A page of its own for every test took longer than most tests. Storage, routes, scripts and
    // emulation are put back in between.
    reuseContext: true,
    locale: FORMAT_LOCALES[DEFAULT_LOCALE],
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
