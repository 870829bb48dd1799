import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { contentType } from '../../addresses/content-types.ts';
import { type HeaderRule, headerRules, headersOf } from '../../addresses/host-headers.ts';
import { pathBelow, pathWithin } from '../../base.ts';
import { builtBase } from './built-base.ts';
import { judgeConditions } from './conditions.ts';
import { acceptedEncoding, packedFile } from './encoding.ts';
import { listenOnLoopback } from './listen.ts';
import { type OpenFile, openRequest } from './open-request.ts';

/** How long a connection stays open between requests: longer than a reader reads, and not for ever. */
const IDLE_MS = 75_000;

export interface RunningServer {
  /** The address of the site, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status, handle }: OpenFile,
): Promise<void> {
  const { mime, compressible } = contentType(file);
  const { mtime, size } = await handle.stat();
  const encoding = compressible ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
  const etag = `W/"${size.toString(36)}-${mtime.getTime().toString(36)}"`;

  response.statusCode = status;
  // What is no file of the site is not there for ever, whatever its name would say.
  if (status === 404 || !response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', mtime.toUTCString());
    const verdict = judgeConditions(request.headers, { etag, modified: mtime });
    if (verdict === 304) {
      response.statusCode = 304;
      response.end();
      return;
    }
    if (verdict === 412) return sendText(response, 412, 'The file has changed since.');
  }

  const read = (): Promise<Buffer> => handle.readFile();
  const sent = await (encoding === undefined ? read() : packedFile(file, etag, encoding, read));
  response.setHeader('Content-Type', mime);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  // A browser that knows the length notices when the connection ends before it.
  response.setHeader('Content-Length', sent.length);
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

/** What is served, and how. */
interface Served {
  readonly root: string;
  /** The path at which the site stands on its host, between slashes. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Says where the site is, to who asks for anything else of the host. */
function sendOutside(response: ServerResponse, pathname: string, base: string): void {
  const isAtTop = pathname === '/' || `${pathname}/` === base;
  // For now: another site may stand here tomorrow.
  if (isAtTop) response.setHeader('Location', base);
  sendText(response, isAtTop ? 302 : 404, `There is no page here: the site stands at ${base}`);
}

async function answer(
  { root, base, rules }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Not `new URL()`: it would take `//host/path` for another host and resolve `..` in silence.
  const [asked = '/', ...query] = (request.url ?? '/').split('?');
  if (!asked.startsWith(base)) return sendOutside(response, asked, base);
  const pathname = pathWithin(base, asked);
  for (const [name, value] of Object.entries(headersOf(decoded(pathname), rules)))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'This is a static site: GET and HEAD only.');
    return;
  }
  const opened = await openRequest(root, pathname);
  switch (opened.kind) {
    case 'file':
      try {
        await sendFile(request, response, opened);
      } finally {
        await opened.handle.close();
      }
      return;
    case 'redirect':
      response.setHeader('Location', [pathBelow(base, opened.to), ...query].join('?'));
      sendText(response, 301, `Moved to ${pathBelow(base, opened.to)}`);
      return;
    case 'nothing':
      sendText(response, 404, 'There is no page here.');
  }
}

/** The path as rules for headers are written; one that cannot be decoded is that of no file. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * Serves a folder as a static host would, on this machine only.
 *
 * @param port 0 for any free port.
 * @param portals sites that may show the wizard in a frame
 * @param idleMs how long a connection stays open on which nothing is asked
 */
export async function serve(
  root: string,
  port: number,
  portals: readonly string[] = [],
  idleMs = IDLE_MS,
): Promise<RunningServer> {
  const folder = resolve(root);
  const served: Served = { root: folder, base: await builtBase(folder), rules: headerRules(portals) };
  const listener: RequestListener = (request, response) => {
    answer(served, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not read this file.');
    });
  };
  const servers = await listenOnLoopback(listener, port);
  for (const server of servers) server.keepAliveTimeout = idleMs;
  const addresses = servers.map((server) => server.address() as AddressInfo);
  return {
    url: `http://localhost:${addresses[0]?.port ?? port}${served.base}`,
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
