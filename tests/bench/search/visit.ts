import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BuiltSite } from '../../search/node-host.ts';

/** Attached once a page of results shows its answer. */
export const ANSWERED = '[data-search-status="done"]';

/** A page in a browser that has seen nothing yet. */
export interface Visited {
  readonly page: Page;
  /** The paths of everything that was fetched so far, each time it was. */
  readonly requested: readonly string[];
  /** Makes the line slow from now on; the processor stays as fast as it is. */
  slowDown(): Promise<void>;
}

/** Milliseconds and bytes per second of a bad line. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 } as const;

/** Opens a page in a fresh browser, looks at it, and closes it. */
export async function visit<Result>(
  browser: Browser,
  site: BuiltSite,
  path: string,
  look: (visited: Visited) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const requested: string[] = [];
    context.on('request', (request) => {
      // A question whether something is there fetches nothing of it.
      if (request.method() !== 'HEAD') requested.push(new URL(request.url()).pathname);
    });
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    if (path.includes('?')) await page.locator(ANSWERED).waitFor({ state: 'attached' });
    let session: CDPSession | undefined;
    const slowDown = async (): Promise<void> => {
      session ??= await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
    };
    return await look({ page, requested, slowDown });
  } finally {
    await context.close();
  }
}
