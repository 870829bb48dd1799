import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';

skipWithout(DATED);

const locale = localeInTurn(0);
const path = cancelPath(locale, ...DATED.answers);

/**
 * Passes everything on, but for the page itself: of that, the first so many answers break off in the middle, once the
 * browser asks for the first script that it found in it.
 */
function breaking(
  site: string,
  times: number,
): { readonly listener: RequestListener; readonly asked: () => number } {
  let asked = 0;
  let breakOff = (): void => {};
  const listener: RequestListener = async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, site));
    const body = Buffer.from(await answer.arrayBuffer());
    if (url.endsWith('.js')) breakOff();
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    if (url !== path) return response.end(body);
    asked += 1;
    if (asked > times) return response.end(body);
    breakOff = () => response.destroy();
    // What is asked for once more, to see whether it comes whole, has no scripts that are asked for.
    if (asked > 1) return response.write(body.subarray(0, body.length / 2), breakOff);
    return response.write(body.subarray(0, body.length / 2));
  };
  return { listener, asked: () => asked };
}

let server: Server | undefined;

async function served(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((ready) => server?.once('listening', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

test('a page that was cut off is loaded again, whole', async ({ page, baseURL }) => {
  const { listener } = breaking(baseURL ?? '', 1);
  const origin = await served(listener);
  await page.goto(origin + path, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(new PlanPage(page, locale).steps).toBeVisible();
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
});

test('one that is cut off each time is not loaded for ever', async ({ page, baseURL }) => {
  const { listener, asked } = breaking(baseURL ?? '', Number.POSITIVE_INFINITY);
  const origin = await served(listener);
  // Whether it comes whole is tried first: what cannot be had whole is left as it is.
  const tried = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'fetch');
  await page.goto(origin + path, { waitUntil: 'commit' });
  await tried;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked()).toBe(2);
});
