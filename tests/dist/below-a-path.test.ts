import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpacked } from '../../src/addresses/host-files.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { buildFolder, publishSmallSite } from '../e2e/support/small-site.ts';
import { loadPages, type Page } from '../support/built-site/pages.ts';
import { REMOVED_PRODUCT, RENAMED_GUIDE } from '../unit/addresses/recorded.ts';
import { brokenLinks } from './rules/links.ts';
import { outsideBase } from './rules/outside-base.ts';
import { expectNone } from './rules/problem.ts';

const ORIGIN = 'https://example.com';
const BASE = '/help/';
const MOVED = `moved:
  - { from: "/{lang}/guides/vps/acme-vps/", to: "guide:vps/leave-acme", on: 2026-11-22 }
removed:
  - from: "/{lang}/cancel/email/*"
    on: 2026-11-22
    title: { en: "E-mail", fr: "E-mail" }
    text: { en: "See [what is left](guide:vps/leave-acme).", fr: "Voyez [ce qui reste](guide:vps/leave-acme)." }
    see: ["product:acme/vps"]
  - from: "/{lang}/guides/email/"
    on: 2026-11-22
    title: { en: "Guides to e-mail", fr: "Guides de l'e-mail" }
    text: { en: "There are none any more.", fr: "Il n'y en a plus." }
`;

/** The site of another house, once at the root of its host and once at a path of it, as different as that makes them. */
const root = publishSmallSite('at-the-root', [
  ...RENAMED_GUIDE,
  ...REMOVED_PRODUCT,
  { file: 'moved.yaml', write: MOVED },
]);
const below = publishSmallSite('below-a-path', [
  ...RENAMED_GUIDE,
  ...REMOVED_PRODUCT,
  { file: 'moved.yaml', write: MOVED },
  { file: 'site.yaml', replace: 'url: https://help.acme.example', by: `url: ${ORIGIN}/help` },
]);

beforeAll(async () => {
  // One after the other: both write the same sheets.
  await buildFolder(root, { SITE_URL: ORIGIN });
  await buildFolder(below);
}, 300_000);

/** Files made by a bundler have names of what is in them; those of the search, a stamp of all of them. */
const unhashed = (text: string): string =>
  text
    .replaceAll(/(_astro\/[\w.@-]*?\.)[\w-]{8}(?=\.(?:js|css))/g, '$1')
    .replaceAll(/"stamp":"\w+"/g, '"stamp":""');

/** All files of a built site but pictures, scripts and what is packed, by their path in it. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = globSync('**/*.{html,json,xml,txt,md,csv,css,webmanifest,svg}', { cwd: folder });
  return new Map(
    ['_headers', '_redirects', ...files]
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => unpacked(file) === file && !file.endsWith('_kept.json'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  );
}

const named = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([file, text]) => [unhashed(file), unhashed(text)]));

/** What a text would be if the site stood at the root. Slashes of patterns stand behind strokes. */
const atRoot = (text: string): string => text.replaceAll('/help/', '/').replaceAll('\\/help\\\\/', '\\/');

describe('a site at a path of its host', () => {
  it('is the same as at the root, but for the path', () => {
    const [one, other] = [root, below].map((folder) => named(textsIn(join(folder, 'dist'))));
    expect([...(other?.keys() ?? [])].sort()).toEqual([...(one?.keys() ?? [])].sort());
    const different = [...(one ?? [])].filter(([file, text]) => atRoot(other?.get(file) ?? '') !== text);
    expect(different.map(([file]) => file)).toEqual([]);
  });

  it('leads to nothing outside of it, from any page, and to nothing that is not there', () => {
    const dist = join(below, 'dist');
    const pages = loadPages(dist).map((page): Page => ({ ...page, url: BASE + page.url.slice(1) }));
    const files = new Set(
      globSync('**/*.*', { cwd: dist }).map((file) => `${BASE}${file.replaceAll('\\', '/')}`),
    );
    expect(pages.length).toBeGreaterThan(50);
    const broken = brokenLinks({ pages, files, origin: ORIGIN });
    // Places on pages are the same wherever these stand: links.test.ts looks for them.
    expectNone(broken.filter(({ message }) => !message.includes('anchor')));
  });

  it('names nothing outside of it, in any file', () => {
    const texts = textsIn(join(below, 'dist'));
    expectNone(
      [...texts].flatMap(([file, text]) =>
        outsideBase(file, text, { origin: ORIGIN, base: BASE }).map((message) => ({ url: file, message })),
      ),
    );
    // Each kind of file that names addresses names some.
    for (const file of ['robots.txt', 'sitemap-0.xml', 'llms.txt', 'manifest.webmanifest', 'api/plans.json'])
      expect(texts.get(file)).toContain(BASE);
  });

  it('tells hosts so, and where what moved is', () => {
    const [language] = LOCALES;
    const host = (file: string): string => readFileSync(join(below, 'deploy', file), 'utf8');
    const [from, to] = ['acme-vps', 'leave-acme'].map((guide) => `${BASE}${language}/guides/vps/${guide}/`);
    expect(host('nginx/maps.conf')).toContain(`"${from}" "${to}";`);
    expect(host('github-pages/pages.yml')).toContain(`SITE_URL: ${ORIGIN}${BASE}\n`);
    expect(readFileSync(join(below, 'dist/_headers'), 'utf8')).toMatch(/^\/help\/\*\n/);
  });

  it('has promised nothing of its path', () => {
    const promised = globSync('content/ledger/*.txt', { cwd: below }).map((file) =>
      readFileSync(join(below, file), 'utf8'),
    );
    expect(promised.length).toBeGreaterThan(3);
    for (const text of promised) expect(text).not.toContain(BASE);
  });
});
