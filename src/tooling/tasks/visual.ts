import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite } from '../process/build-site.ts';
import { runTool } from '../process/command.ts';
import { main } from '../process/main.ts';
import { standAtTheRoot } from '../settings/site-url.ts';

// Compares every template with its pictures; with the word "update" it makes them anew.
await main(async () => {
  standAtTheRoot(root);
  await ensureChromium();
  await buildSite();
  const update = process.argv.slice(2).includes('update');
  // A template that is gone leaves no picture behind.
  if (update) rmSync(join(root, 'tests', 'visual', 'pictures'), { recursive: true, force: true });
  const { ok } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config=tests/config/visual.config.ts'],
    {
      output: 'show',
      env: update ? { SORTIE_PICTURES: 'update' } : {},
    },
  );
  if (!ok) process.exitCode = 1;
});
