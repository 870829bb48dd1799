import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite } from '../process/build-site.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';

await main(async () => {
  await ensureChromium();
  await buildSite();
  const { ok } = await runNode('tests/lighthouse/run.ts', [], { output: 'show' });
  if (!ok) process.exitCode = 1;
});
