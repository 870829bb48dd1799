import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { deployView } from '../../../src/deploy/deploy-view.ts';
import { filesBesideSite, filesInSite } from '../../../src/deploy/files.ts';
import type { DeployView } from '../../../src/deploy/view.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';

const PORTAL = 'https://portal.example';
const [LANGUAGE] = LOCALES;
const MOVED = { from: `/${LANGUAGE}/old/`, to: `/${LANGUAGE}/new/` };

function filesAt(base: string, change: Partial<DeployView> = {}): ReadonlyMap<string, string> {
  const view = {
    ...deployView({ gone: [] }, { url: new URL('https://help.example'), portals: [PORTAL], pages: [] }),
    redirects: [MOVED],
    base,
    ...change,
  };
  return new Map([...filesInSite(view), ...filesBesideSite(view)].map(({ file, text }) => [file, text]));
}

const textOf = (file: string, base = '/'): string => filesAt(base).get(file) ?? '';

describe('a file for a host', () => {
  it.each([
    ['nginx/site.conf', 'server_name help.example;'],
    ['nginx/headers.conf', 'add_header Content-Security-Policy $sortie_content_security_policy always;'],
    ['nginx/types.conf', '"text/markdown; charset=utf-8" md;'],
    ['nginx/maps.conf', `"~^/${LANGUAGE}/" /${LANGUAGE}/404/index.html;`],
    ['caddy/Caddyfile', 'https://help.example {'],
    ['apache/site.conf', 'ServerName help.example'],
    ['netlify/netlify.toml', 'SITE_URL = "https://help.example"'],
    ['netlify/netlify.toml', `to = "/${LANGUAGE}/404/index.html"\n  status = 404`],
    ['cloudflare/wrangler.toml', 'name = "help-example"'],
    ['cloudflare/build.sh', `cp dist/${LANGUAGE}/404/index.html dist/${LANGUAGE}/404.html`],
    ['github-pages/pages.yml', 'SITE_URL: https://help.example\n'],
    ['s3/upload.sh', "send \"text/markdown; charset=utf-8\" --exclude '*' --include '*.md'"],
    ['container/Containerfile', 'COPY deploy/nginx /etc/nginx/sortie'],
    ['container/compose.yaml', 'dockerfile: deploy/container/Containerfile'],
    ['_redirects', `${MOVED.from} ${MOVED.to} 301`],
    ['_headers', '/_astro/*\n  Cache-Control: public, max-age=31536000, immutable'],
  ])('%s says %s', (file, words) => {
    expect(textOf(file)).toContain(words);
  });

  it.each([...filesAt('/').keys()])('%s ends its last line, and holds nothing that is not there', (file) => {
    const text = textOf(file);
    expect(text === '' || text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|\[object|\t* \n/);
  });

  it.each([
    ['nginx/maps.conf', `"/help${MOVED.from}" "/help${MOVED.to}";`],
    ['nginx/site.conf', 'location ~ ^/help/(?:_headers|'],
    ['caddy/Caddyfile', `redir /help${MOVED.from} /help${MOVED.to} 301`],
    ['apache/site.conf', `ErrorDocument 404 /help/404.html`],
    ['netlify/netlify.toml', `from = "/help/${LANGUAGE}/*"`],
    ['s3/upload.sh', 'to="$1/help/"'],
    ['container/Containerfile', 'COPY dist /srv/help/help\n'],
    ['_redirects', `/help${MOVED.from} /help${MOVED.to} 301`],
    ['_headers', '/help/_astro/*\n'],
    ['github-pages/pages.yml', 'SITE_URL: https://help.example/help/\n'],
    ['netlify/netlify.toml', 'SITE_URL = "https://help.example/help/"'],
    ['netlify/netlify.toml', 'publish = "site"'],
    ['cloudflare/build.sh', 'SITE_URL="https://help.example/help/" npm run build'],
    ['cloudflare/wrangler.toml', 'pages_build_output_dir = "site"'],
  ])('%s puts the path of the site before its own: %s', (file, words) => {
    expect(textOf(file, '/help/')).toContain(words);
  });
});

it('the address of a site may have the path, which is its place on the host', () => {
  const url = new URL('https://example.com/a/b/');
  expect(deployView({ gone: [] }, { url, portals: [], pages: [] })).toMatchObject({
    origin: 'https://example.com',
    base: '/a/b/',
  });
});

it.runIf(process.platform !== 'win32')(
  'what hosts publish as their root has the site in its folder, and beside it what they read',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'sortie-published-'));
    mkdirSync(join(folder, 'dist/en'), { recursive: true });
    for (const file of ['_headers', '_redirects', 'index.html', 'en/index.html'])
      writeFileSync(join(folder, 'dist', file), file);
    const [command = ''] = /^rm -rf site .*$/m.exec(textOf('cloudflare/build.sh', '/help/')) ?? [];
    expect(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stderr).toBe('');
    const files = globSync('site/**/*.*', { cwd: folder });
    expect(files.sort()).toEqual(['site/help/en/index.html', 'site/help/index.html']);
    expect(globSync('site/_*', { cwd: folder }).sort()).toEqual(['site/_headers', 'site/_redirects']);
    expect(textOf('netlify/netlify.toml', '/help/')).toContain(`&& ${command}"`);
    rmSync(folder, { recursive: true });
  },
);

describe('a script', () => {
  it.runIf(process.platform !== 'win32').each(['cloudflare/build.sh', 's3/upload.sh'])(
    '%s can be read by a shell',
    (file) => {
      const { status, stderr } = spawnSync('sh', ['-n'], { input: textOf(file), encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    },
  );

  it.runIf(process.platform !== 'win32')('for S3 sends hashed files first, and deletes none of them', () => {
    const stub = 'aws() { printf "%s\\n" "$*"; }\n';
    const { stdout } = spawnSync('sh', ['-s', 's3://bucket'], {
      input: textOf('s3/upload.sh').replace('set -eu\n', `set -eu\n${stub}`),
      encoding: 'utf8',
    });
    const calls = stdout.trim().split('\n');
    expect(calls[0]).toMatch(
      /^s3 sync dist s3:\/\/bucket\/ --cache-control public, max-age=\d+, immutable .*--include _astro\/\*/,
    );
    const last = calls.at(-1) ?? '';
    expect(calls.filter((call) => call.includes('--delete'))).toEqual([last]);
    expect(last).toContain('--exclude _astro/*');
    expect(
      calls.every((call) => call.includes('--exclude *.br') && call.includes('--exclude _headers')),
    ).toBe(true);
  });
});

describe('the functions for CloudFront', () => {
  const call = (file: string, event: unknown): unknown =>
    JSON.parse(
      String(
        runInContext(
          `${textOf(file)}\nJSON.stringify(handler(${JSON.stringify(event)}));`,
          createContext({}),
        ),
      ),
    );
  const moved = (to: string) =>
    expect.objectContaining({ statusCode: 301, headers: { location: { value: to } } });

  it.each([
    ['/', { uri: '/index.html' }],
    ['/en/guides/', { uri: '/en/guides/index.html' }],
    ['/_astro/a.b.js', { uri: '/_astro/a.b.js' }],
    ['/en/guides', moved('/en/guides/')],
    ['//elsewhere.example', expect.objectContaining({ uri: '//elsewhere.example' })],
    ['//elsewhere', moved('/elsewhere/')],
    [MOVED.from, moved(MOVED.to)],
  ])('ask for %s as it is stored', (uri, answer) => {
    expect(call('s3/viewer-request.js', { request: { uri } })).toEqual(answer);
  });

  it.each([
    [`/${LANGUAGE}/cancel/`, `frame-ancestors 'self' ${PORTAL}`],
    [`/${LANGUAGE}/guides/`, undefined],
  ])('let %s be framed as the list says', (uri, value) => {
    const { headers } = call('s3/viewer-response.js', { request: { uri }, response: { headers: {} } }) as {
      headers: Readonly<Record<string, { value: string }>>;
    };
    expect(headers['content-security-policy']?.value).toBe(value);
    expect(headers['access-control-allow-origin']?.value).toBe('*');
  });

  it('leave the rest to the policy', () => {
    expect(JSON.parse(textOf('s3/response-headers-policy.json'))).toMatchObject({
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: false, ContentSecurityPolicy: "frame-ancestors 'self'" },
        ReferrerPolicy: { ReferrerPolicy: 'strict-origin-when-cross-origin' },
      },
    });
  });
});
