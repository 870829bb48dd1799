import { root } from '../bootstrap/paths.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite, checkContent } from '../process/build-site.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';
import { standAtTheRoot } from '../settings/site-url.ts';

// Apart from the tests, because it takes minutes: they judge one page of every kind.
await main(async () => {
  standAtTheRoot(root);
  await ensureChromium();
  await checkContent();
  await buildSite();
  const { ok } = await runNode('tests/audit/run.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) process.exitCode = 1;
});
