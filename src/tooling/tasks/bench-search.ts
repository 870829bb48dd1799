import { existsSync } from 'node:fs';
import { UserError } from '../bootstrap/user-error.mjs';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';
import { dist } from '../serve/serve-dist.ts';

/** Measures the search on the built site; `--scale` measures made-up larger sites too. */
await main(async () => {
  if (!existsSync(dist)) throw new UserError('There is no built site: run "npm run build" first.');
  await ensureChromium();
  const { ok } = await runNode('tests/bench/search/bench.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) throw new UserError('The bench did not come to its end: the reason is above.');
});
