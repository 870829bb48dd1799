import { astro } from '../process/astro.ts';
import { main } from '../process/main.ts';
import { assertPortFree, wantedPort } from '../serve/port.ts';
import { judgeSettings } from '../settings/settings.ts';

await main(async () => {
  judgeSettings();
  const port = wantedPort();
  // Astro would move on to the next free port; the address the README names must be the right one.
  await assertPortFree(port);
  const { ok } = await astro(['dev', '--port', String(port), ...process.argv.slice(2)], 'show');
  if (!ok) process.exitCode = 1;
});
