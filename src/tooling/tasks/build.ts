import { buildSite, checkContent } from '../process/build-site.ts';
import { main } from '../process/main.ts';

await main(async () => {
  await checkContent();
  await buildSite();
});
