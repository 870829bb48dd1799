import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/tooling/browser/find-chromium.ts';
import { launchFlags } from '../../src/tooling/browser/launch-flags.ts';
import { pinnedFonts } from './pinned-fonts.ts';

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
      args: [
        ...launchFlags(),
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
      env: { ...process.env, FONTCONFIG_FILE: pinnedFonts(root) },
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
  },
});
