import { root } from '../bootstrap/paths.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite } from '../process/build-site.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';
import { standAtTheRoot } from '../settings/site-url.ts';

// Apart from the tests, because it takes half an hour: they try a few hundred of the same inputs.
await main(async () => {
  standAtTheRoot(root);
  await ensureChromium();
  await buildSite();
  const { ok } = await runNode('tests/attack/run.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) process.exitCode = 1;
});
