import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { contentType } from './content-types.ts';
import { acceptedEncoding, packedFile } from './encoding.ts';
import { cacheControl, fileHeaders, securityHeaders } from './headers.ts';
import { listenOnLoopback } from './listen.ts';
import { resolveRequest } from './resolve-request.ts';

export interface RunningServer {
  /** The address, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  pathname: string,
  status: number,
): Promise<void> {
  const { mime, compressible } = contentType(file);
  const { mtimeMs, size } = await stat(file);
  const encoding = compressible ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
  const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;

  response.statusCode = status;
  response.setHeader('Cache-Control', status === 200 ? cacheControl(pathname) : 'no-cache');
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of Object.entries(fileHeaders(pathname))) response.setHeader(name, value);
  if (status === 200) {
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }

  const sent = encoding === undefined ? await readFile(file) : await packedFile(file, etag, encoding);
  response.setHeader('Content-Type', mime);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', sent.length);
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

async function answer(
  root: string,
  portals: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Not `new URL()`: it would take `//host/path` for another host and resolve `..` in silence.
  const [pathname = '/', ...query] = (request.url ?? '/').split('?');
  for (const [name, value] of Object.entries(securityHeaders(pathname, portals)))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'This is a static site: GET and HEAD only.');
    return;
  }
  const resolved = await resolveRequest(root, pathname);
  if (resolved.kind === 'file') {
    await sendFile(request, response, resolved.file, pathname, resolved.status);
  } else if (resolved.kind === 'redirect') {
    response.setHeader('Location', [resolved.to, ...query].join('?'));
    sendText(response, 301, `Moved to ${resolved.to}`);
  } else {
    sendText(response, 404, 'There is no page here.');
  }
}

/**
 * Serves a folder as a static host would, on this machine only.
 *
 * @param port 0 for any free port.
 * @param portals sites that may show the wizard in a frame
 */
export async function serve(
  root: string,
  port: number,
  portals: readonly string[] = [],
): Promise<RunningServer> {
  const folder = resolve(root);
  const listener: RequestListener = (request, response) => {
    answer(folder, portals, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not read this file.');
    });
  };
  const servers = await listenOnLoopback(listener, port);
  // A client that is slow to come back would else find its connection closed under its request.
  for (const server of servers) server.keepAliveTimeout = 0;
  const addresses = servers.map((server) => server.address() as AddressInfo);
  return {
    url: `http://localhost:${addresses[0]?.port ?? port}/`,
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((done) => {
              server.close(() => done());
              // Browsers hold connections open; without this, closing waits for them.
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}
