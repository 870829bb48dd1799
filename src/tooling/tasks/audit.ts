import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildSite, checkContent } from '../process/build-site.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';

// Apart from the tests, because it takes minutes: they judge one page of every kind.
await main(async () => {
  await ensureChromium();
  await checkContent();
  await buildSite();
  const { ok } = await runNode('tests/audit/run.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) process.exitCode = 1;
});
