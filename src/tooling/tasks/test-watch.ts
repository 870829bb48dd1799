import { runTool } from '../process/command.ts';
import { main } from '../process/main.ts';

/** Runs unit and content tests again whenever what they read changes; a pattern keeps it to some files. */
await main(async () => {
  const { ok } = await runTool(
    'vitest/vitest.mjs',
    [
      'watch',
      ...process.argv.slice(2),
      '--config=tests/config/vitest.config.ts',
      '--project=unit',
      '--project=content',
    ],
    { output: 'show' },
  );
  if (!ok) process.exitCode = 1;
});
