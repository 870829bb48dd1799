import { runNode } from '../process/command.ts';
import { main } from '../process/main.ts';

/** Measures the memory that `npm run report` takes for made-up logs of many lines; see `tests/bench/README.md`. */
await main(async () => {
  const { ok } = await runNode('tests/bench/log-report/memory.ts', process.argv.slice(2), { output: 'show' });
  if (!ok) process.exitCode = 1;
});
