import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../src/tooling/serve/static-server.ts';
import type { Ground } from './surface.ts';

/** Serves the built site, and a page of another origin that frames its wizard, on this machine alone. */
export async function openGround(): Promise<Ground & { readonly close: () => Promise<void> }> {
  let html = '';
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = await serve(dist, 0, [portal]);
  html =
    '<!doctype html><html lang="en"><title>Portal</title><main><h1>Portal</h1><sortie-wizard lang="en"></sortie-wizard></main>' +
    `<script src="${new URL('/embed.js', site.url).href}" defer></script></html>`;
  return {
    site: site.url,
    portal,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((done) => server.close(done)), site.close()]);
    },
  };
}
