import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/addresses/host-headers.ts';
import { deployView } from '../../src/deploy/deploy-view.ts';
import { at, type DeployView } from '../../src/deploy/view.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { findPrograms, SERVERS } from '../support/hosts/programs.ts';
import { OLD_SCRIPT, openToOthers, smallSite } from '../support/hosts/small-site.ts';
import { type RunningHost, sendsBrotli, startHost } from '../support/hosts/start.ts';

const PORTAL = 'https://portal.example';
const MOVED = { from: `/${LOCALES[0]}/guides/old-name/`, to: `/${LOCALES[0]}/guides/` };
const OPENSEARCH = `/opensearch-${LOCALES[0]}.xml`;
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Missing {
  readonly path: string;
  /** The language that is asked for, if one is. */
  readonly locale?: string;
}

const MISSING: readonly Missing[] = [
  ...[
    '/nothing/here/',
    '/_astro/gone.12345678.js',
    '/pagefind/',
    '/_headers',
    '/_redirects',
    '/_kept.json',
  ].map((path) => ({ path })),
  ...LOCALES.flatMap((locale) =>
    [`/${locale}/nothing/`, `/${locale}/nothing.md`, `/${locale}/nothing`].map((path) => ({ path, locale })),
  ),
];

const programs = await findPrograms();
const folder = mkdtempSync(join(tmpdir(), 'sortie-hosts-'));
openToOthers(folder);
/** One folder for both: what is asked of hosts is the same whatever pages say of where they stand. */
const root = join(folder, 'site');
const site = smallSite(dist, join(root, 'help'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const viewAt = (base: string): DeployView => ({
  ...deployView({ gone: [] }, { url: new URL('https://help.example'), portals: [PORTAL], pages: [] }),
  base,
  folder: base === '/' ? join(root, 'help') : root,
  redirects: [MOVED],
});

const CASES = SERVERS.flatMap((server) => ['/', '/help/'].map((base) => ({ server, base })));

describe.each(CASES)(
  'the files for $server, with the server started on them at $base',
  ({ server, base }) => {
    const program = programs[server];
    const view = viewAt(base);
    describe.runIf(program !== undefined)('answer', () => {
      let host: RunningHost;
      beforeAll(async () => {
        if (program === undefined) return;
        const own = mkdtempSync(join(folder, server));
        host = await startHost(server, program, view, own);
      });
      afterAll(() => host?.stop());

      const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
        fetch(host.url + at(view, path), {
          redirect: 'manual',
          headers: { 'accept-encoding': 'identity', ...headers },
        });

      it.each([
        ['a page', () => site.guide],
        ['the first page', () => '/'],
        ['a page that may be framed', () => site.wizard],
        ['Markdown', () => site.twin],
        ['data', () => site.json],
        ['a script', () => site.script],
        ['a file of the search', () => site.fragment],
        ['what a former release had', () => OLD_SCRIPT],
        ['the list for programs', () => '/llms.txt'],
      ])('%s with the headers of the list', async (_, path) => {
        for (const encoding of ['identity', 'gzip', 'br']) {
          const response = await ask(path(), { 'accept-encoding': encoding });
          expect(response.status).toBe(200);
          for (const [name, value] of Object.entries(headersOf(path(), view.headers)))
            expect([name, response.headers.get(name)]).toEqual([name, value]);
        }
      });

      it('pages anew each time, and hashed files for ever, old ones too', async () => {
        for (const path of [site.guide, site.twin, site.json])
          expect((await ask(path)).headers.get('cache-control')).toBe('no-cache');
        for (const path of [site.script, site.fragment, OLD_SCRIPT])
          expect((await ask(path)).headers.get('cache-control')).toBe(FOR_EVER);
      });

      it.each(MISSING)('$path as missing, in the language of the address', async ({ path, locale }) => {
        for (const encoding of ['identity', 'gzip']) {
          const response = await ask(path, { 'accept-encoding': encoding });
          const page = await response.text();
          expect(response.status).toBe(404);
          expect(page).toMatch(/^<!doctype html>/i);
          if (locale !== undefined) expect(page).toContain(`<html lang="${locale}"`);
          expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
          expect(response.headers.get('cache-control')).toBe('no-cache');
          for (const [name, value] of Object.entries(headersOf('/', view.headers)))
            expect([name, response.headers.get(name)]).toEqual([name, value]);
        }
      });

      it.each([
        [MOVED.from, MOVED.to],
        [`/${LOCALES[0]}`, `/${LOCALES[0]}/`],
      ])('%s by leading to %s', async (from, to) => {
        const response = await ask(from);
        expect([301, 308]).toContain(response.status);
        expect(new URL(response.headers.get('location') ?? '', host.url).pathname).toBe(at(view, to));
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      });

      it.each([
        ['a page', () => site.guide, 'text/html; charset=utf-8'],
        ['Markdown', () => site.twin, 'text/markdown; charset=utf-8'],
        ['the list for programs', () => '/llms.txt', 'text/plain; charset=utf-8'],
        ['what robots may read', () => '/robots.txt', 'text/plain; charset=utf-8'],
        ['the manifest', () => '/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
        ['data', () => site.json, 'application/json; charset=utf-8'],
        ['the sitemap', () => '/sitemap-index.xml', 'application/xml; charset=utf-8'],
        ['how to search', () => OPENSEARCH, 'application/opensearchdescription+xml; charset=utf-8'],
        ['a script', () => site.script, 'text/javascript; charset=utf-8'],
        ['a picture', () => '/favicon-32.png', 'image/png'],
      ])('%s as what it is, packed or not', async (_, path, type) => {
        for (const encoding of ['identity', 'gzip', 'br'])
          expect((await ask(path(), { 'accept-encoding': encoding })).headers.get('content-type')).toBe(type);
      });

      it('with what is packed, and says that it depends', async () => {
        const ways =
          program && sendsBrotli(server, program) ? (['br', 'gzip'] as const) : (['gzip'] as const);
        for (const path of [site.guide, site.twin, site.json, site.script, '/llms.txt']) {
          const plain = await ask(path);
          expect(plain.headers.get('content-encoding')).toBeNull();
          expect(plain.headers.get('vary')).toMatch(/accept-encoding/i);
          const text = await plain.text();
          for (const way of ways) {
            const packed = await ask(path, { 'accept-encoding': way });
            expect([path, packed.headers.get('content-encoding')]).toEqual([path, way]);
            expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
            expect(await packed.text()).toBe(text);
          }
        }
      });

      it('so that portals may frame the wizard, and nothing else', async () => {
        const framing = async (path: string) => (await ask(path)).headers.get('content-security-policy');
        expect(await framing(site.wizard)).toBe(`frame-ancestors 'self' ${PORTAL}`);
        expect(await framing(site.guide)).toBe("frame-ancestors 'self'");
      });

      it('with parts of a file, and with "not modified"', async () => {
        const part = await ask(site.json, { range: 'bytes=0-9' });
        expect([part.status, (await part.text()).length]).toEqual([206, 10]);
        const tag = (await ask(site.guide)).headers.get('etag') ?? '';
        expect((await ask(site.guide, { 'if-none-match': tag })).status).toBe(304);
      });
    });
  },
);
