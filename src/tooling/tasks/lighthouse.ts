import { root } from '../bootstrap/paths.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite } from '../process/build-site.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';
import { standAtTheRoot } from '../settings/site-url.ts';

await main(async () => {
  standAtTheRoot(root);
  await ensureChromium();
  await buildSite();
  const { ok } = await runNode('tests/lighthouse/run.ts', [], { output: 'show' });
  if (!ok) process.exitCode = 1;
});
