import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { drawnAlike } from '../../src/tooling/browser/drawn-alike.ts';
import { findChromium } from '../../src/tooling/browser/find-chromium.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const chromium = findChromium();

export default defineConfig({
  testDir: `${root}tests/visual`,
  outputDir: `${root}.cache/playwright/visual`,
  globalSetup: `${root}tests/config/serve-dist.setup.ts`,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${root}.cache/test/visual.json` }]],
  use: {
    browserName: 'chromium',
    reuseContext: true,
    ...(process.env['SORTIE_URL'] === undefined ? {} : { baseURL: process.env['SORTIE_URL'] }),
    launchOptions: {
      ...drawnAlike(root),
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
