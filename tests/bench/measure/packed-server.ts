import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from '../../../src/addresses/content-types.ts';
import { resolveRequest } from '../../../src/tooling/serve/resolve-request.ts';
import type { RunningServer } from '../../../src/tooling/serve/static-server.ts';

/** How hosts pack that pack once and send often. */
const level = 9;

/**
 * Serves a folder to compare tools by: everything packed alike, and no header that only one of them gets. The project's
 * own server packs faster than well.
 */
export async function servePacked(folder: string): Promise<RunningServer> {
  const packed = new Map<string, Promise<Buffer>>();
  const bodyOf = (file: string, compressible: boolean): Promise<Buffer> => {
    const known = packed.get(file);
    if (known !== undefined) return known;
    const read = readFile(file);
    const body = compressible ? read.then((content) => promisify(gzip)(content, { level })) : read;
    packed.set(file, body);
    return body;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const resolved = await resolveRequest(folder, url.split('?')[0] ?? '/');
    if (resolved.kind !== 'file') {
      response.writeHead(resolved.kind === 'redirect' ? 301 : 404, {
        ...(resolved.kind === 'redirect' && { Location: resolved.to }),
      });
      response.end();
      return;
    }
    const { mime, compressible } = contentType(resolved.file);
    const body = await bodyOf(resolved.file, compressible);
    response.writeHead(resolved.status, {
      'Content-Type': mime,
      'Content-Length': body.length,
      ...(compressible && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
