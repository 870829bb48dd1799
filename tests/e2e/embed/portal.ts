import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type FrameLocator, type Page } from '@playwright/test';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../../src/tooling/serve/static-server.ts';

/** A customer portal on another origin, under the strictest policy that still shows the wizard. */
export interface Portal {
  readonly origin: string;
  /** Where the help centre stands that allows this portal to frame its wizard. */
  readonly centre: string;
  /** Where one stands that allows nobody. */
  readonly closedCentre: string;
  /** What the policy of the portal has stopped, and what the console was told. */
  readonly complaints: readonly string[];
  /** Shows a page with this body. @param centre whose script it loads, the open one when left out */
  readonly show: (page: Page, body: string, centre?: string) => Promise<void>;
}

const strict = (centre: string): string =>
  `default-src 'none'; base-uri 'none'; script-src ${centre}; frame-src ${centre}`;

/** Tests that stand in a portal: `portal` is served while one of them runs. */
export const test = base.extend<{ portal: Portal }>({
  portal: async ({ browserName: _any }, use) => {
    let html = '';
    let policy = '';
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', policy);
      response.end(html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // The same machine by another name and port is another origin.
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [open, closed] = await Promise.all([serve(dist, 0, [origin]), serve(dist, 0)]);
    const complaints: string[] = [];
    const centre = new URL(open.url).origin;
    await use({
      origin,
      centre,
      closedCentre: new URL(closed.url).origin,
      complaints,
      show: async (page, body, from = centre) => {
        policy = strict(from);
        html = `<!doctype html><html lang="fr"><title>Espace client</title><h1>Espace client</h1>${body}<script src="${from}/embed.js" defer></script></html>`;
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
        });
        await page.goto(origin);
      },
    });
    server.closeAllConnections();
    await Promise.all([new Promise((done) => server.close(done)), open.close(), closed.close()]);
  },
});

/** The wizard in its frame. */
export function wizardIn(page: Page, nth = 0): FrameLocator {
  return page.locator('sortie-wizard').nth(nth).locator('iframe').contentFrame();
}
