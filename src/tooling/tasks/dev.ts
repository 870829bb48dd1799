import { root } from '../bootstrap/paths.mjs';
import { writeSchemas } from '../editor/write-schemas.ts';
import { astro } from '../process/astro.ts';
import { main } from '../process/main.ts';
import { assertPortFree, wantedPort } from '../serve/port.ts';
import { judgeSettings } from '../settings/settings.ts';

await main(async () => {
  judgeSettings();
  const port = wantedPort();
  // Astro would move on to the next free port; the address the README names must be the right one.
  await assertPortFree(port);
  // Whoever edits has the fields at hand.
  writeSchemas(root);
  const { ok } = await astro(['dev', '--port', String(port), ...process.argv.slice(2)], 'show');
  if (!ok) process.exitCode = 1;
});
