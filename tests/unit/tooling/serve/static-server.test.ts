import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../../../src/tooling/serve/static-server.ts';

const FILES: Readonly<Record<string, string>> = {
  'dist/index.html': '<h1>Choose</h1>',
  'dist/404.html': '<h1>Nothing here</h1>',
  'dist/en/index.html': '<h1>Home</h1>',
  'dist/fr/index.html': '<h1>Accueil</h1>',
  'dist/fr/404/index.html': '<h1>Rien ici</h1>',
  'dist/_astro/page.abc123.css': 'body { color: CanvasText }',
  'dist/pagefind/wasm.en.pagefind': 'packed already',
  'dist/pagefind/pagefind.wasm': 'binary',
  'dist/api/replies.csv': 'code,text',
  'dist/api/plans.json': '{}',
  'dist/fr/guides/a/b.md': '# B',
  'dist/llms.txt': '# Sortie',
  'dist/.secret': 'not for readers',
  'dist/_redirects': 'not for readers',
  'dist/_headers': 'not for readers',
  'dist/_kept.json': 'not for readers',
  'outside/index.html': 'not for readers either',
  'outside.txt': 'not for readers either',
};

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sortie-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const dist = join(folder, 'dist');
  await symlink(join(folder, 'outside.txt'), join(dist, 'leak.txt'));
  await symlink(join(folder, 'outside'), join(dist, 'linked'));
  await symlink(join(folder, 'dist.not'), join(dist, 'dead'));
  await symlink(join(dist, '_headers'), join(dist, 'headers.txt'));
  await symlink(join(dist, 'en'), join(dist, 'same'));
  server = await serve(dist, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as it is: `fetch` would tidy it up before the server sees it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a page', () => {
  it('is the index of its folder', async () => {
    const { status, headers, body } = await get('/en/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>Home</h1>');
  });

  it('gets its slash by a redirect that keeps the query', async () => {
    const { status, headers } = await get('/en?q=mail');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/en/?q=mail');
  });

  it('is never a redirect to another host', async () => {
    const { headers } = await get('//en');
    expect(headers['location']).toBe('/en/');
  });

  it('is checked anew each time, and not sent again when unchanged', async () => {
    const first = await get('/en/');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/en/', { 'if-none-match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it.each(['"other", %', '*'])('is not sent again to who has it in a list, or has any: %s', async (list) => {
    const first = await get('/en/');
    const known = list.replace('%', String(first.headers['etag']).replace('W/', ''));
    expect((await get('/en/', { 'if-none-match': known })).status).toBe(304);
    const since = { 'if-modified-since': String(first.headers['last-modified']) };
    expect((await get('/en/', since)).status).toBe(304);
    expect((await get('/en/', { ...since, 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('/en/', { 'if-match': '"other"' })).status).toBe(412);
  });

  it('sends only its head to HEAD, and refuses to be written', async () => {
    const head = await get('/en/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe('13');
    expect(head.body).toHaveLength(0);
    expect((await get('/en/', {}, 'POST')).status).toBe(405);
  });
});

describe('a page that does not exist', () => {
  it('is answered in the language of its path', async () => {
    const { status, body } = await get('/fr/nulle-part/');
    expect(status).toBe(404);
    expect(body.toString()).toContain('Rien ici');
  });

  it('is answered by the common page elsewhere', async () => {
    const { status, body } = await get('/nowhere');
    expect(status).toBe(404);
    expect(body.toString()).toContain('Nothing here');
  });
});

describe('files outside the site', () => {
  it.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/en/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '/.secret',
    '/%00',
    '/%E0%A4%A',
    '/leak.txt',
    '/linked/',
    '/linked',
    '/dead',
    '/_redirects',
    '/_headers',
    '/_Headers',
    '/%5fheaders',
    '/headers.txt',
    '/_kept.json',
    '/en/../_headers',
  ])('are not reached by %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not for readers');
  });
});

it('links that stay in the site are followed', async () => {
  expect((await get('/same/')).body.toString()).toBe('<h1>Home</h1>');
});

describe('headers', () => {
  it.each([
    ['/api/plans.json', 'application/json; charset=utf-8', '*'],
    ['/api/replies.csv', 'text/csv; charset=utf-8', '*'],
    ['/fr/guides/a/b.md', 'text/markdown; charset=utf-8', '*'],
    ['/llms.txt', 'text/plain; charset=utf-8', '*'],
    ['/en/', 'text/html; charset=utf-8', undefined],
  ])('of %s say what it is and who may read it', async (path, type, origin) => {
    const { headers } = await get(path);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  it('keep a file for ever when its name changes with its content', async () => {
    const { headers } = await get('/_astro/page.abc123.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('pack text with what the browser takes', async () => {
    const packed = await get('/en/', { 'accept-encoding': 'gzip, deflate' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe('<h1>Home</h1>');
    expect((await get('/en/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect(
      (await get('/en/', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('leave alone what is packed already, and know WebAssembly', async () => {
    const index = await get('/pagefind/wasm.en.pagefind', { 'accept-encoding': 'gzip' });
    expect(index.headers['content-type']).toBe('application/octet-stream');
    expect(index.headers['content-encoding']).toBeUndefined();
    expect((await get('/pagefind/pagefind.wasm')).headers['content-type']).toBe('application/wasm');
  });

  it('protect the reader on every answer', async () => {
    for (const path of ['/en/', '/nowhere', '/en']) {
      const { headers } = await get(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    }
  });
});

describe('a taken port', () => {
  it('is one sentence that says what to do', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve(folder, port)).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.`,
    );
  });
});

it('sends a file that has changed as it is now', async () => {
  const file = join(folder, 'dist', 'en', 'changing.txt');
  const packed = { 'accept-encoding': 'gzip' };
  await writeFile(file, 'before');
  expect(gunzipSync((await get('/en/changing.txt', packed)).body).toString()).toBe('before');
  await writeFile(file, 'after it has changed');
  expect(gunzipSync((await get('/en/changing.txt', packed)).body).toString()).toBe('after it has changed');
});
