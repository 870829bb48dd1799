import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicFindings } from '../../../src/addresses/check-public.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';

/** What is found in a folder of a project after something was put into its `public/`. */
function findingsWith(act: (folder: string) => void): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'sortie-public-'));
  try {
    mkdirSync(join(root, 'public'));
    act(join(root, 'public'));
    return publicFindings(root).map(formatFinding);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(path: string, bytes: string | Uint8Array = 'words'): (folder: string) => void {
  return (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
}

test.each([
  '.nojekyll',
  'CNAME',
  'BingSiteAuth.xml',
  'google0123456789abcdef.html',
  '.well-known/security.txt',
  'pictures/team.webp',
  'notes/2026_11.txt',
])('%s may be published', (path) => {
  expect(findingsWith(write(path))).toEqual([]);
});

test.each([
  ['en/index.html', 'en'],
  ['EN/index.html', 'EN'],
  ['en/new/page.html', 'en'],
  ['fr.html', 'fr.html'],
  ['index.html', 'index.html'],
  ['404.html', '404.html'],
  ['_astro.html', '_astro.html'],
  ['api/plans.json', 'api'],
  ['go/bavo/index.html', 'go'],
  ['pagefind/en/pagefind.js', 'pagefind'],
  ['search/rest.json', 'search'],
  ['embed.js', 'embed.js'],
  ['robots.txt', 'robots.txt'],
  ['sitemap-0.xml', 'sitemap-0.xml'],
  ['opensearch-en.xml', 'opensearch-en.xml'],
  ['favicon.svg', 'favicon.svg'],
  ['manifest.webmanifest', 'manifest.webmanifest'],
  ['logo.svg', 'logo.svg'],
])('%s would lie over the site', (path, top) => {
  const found = findingsWith(write(path));
  expect(found.at(-1)).toMatch(
    new RegExp(
      `^public/${path}: (?:would lie over what the site makes at /${top};|has the name "_astro.html")`,
    ),
  );
});

test.each([
  'a b.txt',
  '_headers',
  '_redirects',
  '.DS_Store',
  '.htaccess',
  'a?b.txt',
  'a#b.txt',
  'a%2fb.txt',
  'é.txt',
  'x/.git',
  'a\u001B[31m.txt',
])('no address is of the name %j', (path) => {
  const [found, ...others] = findingsWith(write(path));
  expect(others).toEqual([]);
  expect(found).toMatch(/^public\/[ -~é]+: has the name "[ -~é]+", and addresses are of letters[ -~]+$/);
});

test('links are refused, wherever they lead, and not followed', () => {
  const found = findingsWith((folder) => {
    symlinkSync('/etc/passwd', join(folder, 'leak.txt'));
    symlinkSync('..', join(folder, 'linked'));
    symlinkSync('nowhere', join(folder, 'dead.txt'));
    symlinkSync('manifest.webmanifest', join(folder, 'inside.txt'));
  });
  expect(found).toEqual(
    ['dead.txt', 'inside.txt', 'leak.txt', 'linked'].map(
      (name) =>
        `public/${name}: is a link to somewhere else, and what it leads to would be published; put the file itself here`,
    ),
  );
});

test('the folder itself is no link', () => {
  const found = findingsWith((folder) => {
    rmSync(folder, { recursive: true });
    symlinkSync('/etc', folder);
  });
  expect(found).toEqual([expect.stringMatching(/^public: is a link to somewhere else/)]);
});

test.each([
  [
    'a.txt',
    Buffer.from('é', 'latin1'),
    'is not written in UTF-8, and its ending says that it is text; save it as UTF-8',
  ],
  ['a.html', 'a\u202Eb', 'holds U+202E, a character that nobody sees; delete it'],
  ['CNAME', 'a\0b', 'holds U+0000, a character that nobody sees; delete it'],
])('the text of %s', (path, bytes, message) => {
  expect(findingsWith(write(path, bytes))).toEqual([`public/${path}: ${message}`]);
});

test('pictures may hold any bytes, and texts tabs and the line ends of Windows', () => {
  expect(findingsWith(write('a.png', Buffer.from([0x89, 0, 0xff])))).toEqual([]);
  expect(findingsWith(write('a.csv', 'a\tb\r\n'))).toEqual([]);
});

test('a project without such a folder', () => {
  expect(findingsWith((folder) => rmSync(folder, { recursive: true }))).toEqual([]);
});
