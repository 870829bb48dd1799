import { root } from '../bootstrap/paths.mjs';
import { checks } from '../checks/index.ts';
import { runChecks } from '../checks/report.ts';
import { main } from '../process/main.ts';

await main(async () => {
  const results = await runChecks(checks, root);
  const failed = results.filter(({ findings }) => findings.length > 0).length;
  console.log(`\n${results.length - failed} checks passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
