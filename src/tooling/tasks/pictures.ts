import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../bootstrap/paths.mjs';
import { drawnAlike } from '../browser/drawn-alike.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { PICTURES } from '../pictures/pictures.ts';
import { buildSite } from '../process/build-site.ts';
import { main } from '../process/main.ts';
import { dist } from '../serve/serve-dist.ts';
import { serve } from '../serve/static-server.ts';

// Makes the pictures of the README and of CONTRIBUTING from the site itself.
await main(async () => {
  const executablePath = await ensureChromium();
  await buildSite();
  const server = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath, ...drawnAlike(root) });
  try {
    for (const { file, draw } of PICTURES) {
      const picture = await draw(browser, server.url);
      await mkdir(join(root, '.github'), { recursive: true });
      await writeFile(join(root, file), picture);
      console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
