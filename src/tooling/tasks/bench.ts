import { ensureChromium } from '../browser/ensure-chromium.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';

/** Measures what the site costs to build, to write and to read, beside other tools; see `tests/bench/README.md`. */
await main(async () => {
  await ensureChromium();
  const { ok } = await runNode('tests/bench/bench.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) process.exitCode = 1;
});
