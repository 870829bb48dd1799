import { main } from '../process/main.ts';
import { assertPortFree, wantedPort } from '../serve/port.ts';
import { judgeSettings } from '../settings/settings.ts';

await main(async () => {
  judgeSettings();
  const port = wantedPort();
  await assertPortFree(port);
  // Loaded now, so that what is wrong with settings or port is said at once.
  const { buildSite, checkContent } = await import('../process/build-site.ts');
  const { serveDist } = await import('../serve/serve-dist.ts');
  await checkContent();
  await buildSite();
  await serveDist(port);
});
