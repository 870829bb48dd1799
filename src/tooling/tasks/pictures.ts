import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { launchFlags } from '../browser/launch-flags.ts';
import { buildSite } from '../process/build-site.ts';
import { main } from '../process/main.ts';
import { dist } from '../serve/serve-dist.ts';
import { serve } from '../serve/static-server.ts';

/** The pages of the README's picture: a plan on a desk, a question on a phone. */
const SHOTS = [
  { path: '/en/cancel/hosting/ovhcloud/web-hosting/end-of-term/', width: 1120, height: 900 },
  { path: '/fr/cancel/hosting/ovhcloud/web-hosting/', width: 390, height: 900 },
] as const;

/** Makes the pictures of the README from the site itself, so that they are never stale. */
await main(async () => {
  const executablePath = await ensureChromium();
  await buildSite();
  const server = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath, args: launchFlags() });
  try {
    const folder = join(process.cwd(), '.github');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'sortie.png'), await sideBySide(browser, await shots(browser, server.url)));
  } finally {
    await browser.close();
    await server.close();
  }
});

async function shots(browser: Browser, url: string): Promise<readonly string[]> {
  const pictures: string[] = [];
  for (const { path, width, height } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
    pictures.push((await page.screenshot()).toString('base64'));
    await page.close();
  }
  return pictures;
}

async function sideBySide(browser: Browser, pictures: readonly string[]): Promise<Buffer> {
  const width = SHOTS.reduce((sum, shot) => sum + shot.width, 0) + 24 * (SHOTS.length + 1);
  const page = await browser.newPage({ viewport: { width, height: 948 } });
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}" alt="">`).join('');
  await page.setContent(
    `<style>body{margin:24px;display:flex;gap:24px;background:#c8d4cd}img{display:block}</style>${images}`,
  );
  return page.screenshot();
}
