import { buildSite, checkContent } from '../process/build-site.ts';
import { main } from '../process/main.ts';
import { assertPortFree, wantedPort } from '../serve/port.ts';
import { serveDist } from '../serve/serve-dist.ts';

await main(async () => {
  const port = wantedPort();
  await assertPortFree(port);
  await checkContent();
  await buildSite();
  await serveDist(port);
});
