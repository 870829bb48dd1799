import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strayCharacter } from '../catalogue/characters.ts';
import type { Finding } from '../catalogue/finding.ts';
import { type Entry, folderTree } from '../catalogue/read/folder-tree.ts';
import { LOCALES } from '../i18n/locales.ts';
import { isForHosts, unpacked } from './host-files.ts';

/** The folder whose files are published as they stand. */
export const PUBLIC_FOLDER = 'public';

/** Not a name: everything in that folder is published, whoever left it there. */
const NOTHING = /(?!)/;

/** What the site makes at its top. A test of the built site compares: what is made must be here. */
const OWN: ReadonlySet<string> = new Set([
  ...LOCALES,
  ...'_astro 404 accessibility api cards embed.js go index pagefind planner search style.css'.split(' '),
  ...'llms.txt licences.txt robots.txt apple-touch-icon.png favicon-32.png favicon.svg icon-192.png icon-512.png og.png logo.svg logo.png manifest.webmanifest'.split(
    ' ',
  ),
]);

/** Of these the site makes one for each language, or as many as it needs. */
const OWN_FILES = /^(?:sitemap|opensearch)-[a-z0-9-]+\.xml$/;

/** What begins with a point and is meant: a folder that programs ask for, and what GitHub Pages needs to take `_astro`. */
const MEANT: ReadonlySet<string> = new Set(['.well-known', '.nojekyll']);

const LINK = 'is a link to somewhere else, and what it leads to would be published; put the file itself here';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Text, by its ending; anything else may hold any bytes. */
const TEXT = /\.(?:txt|html?|xml|json|webmanifest|svg|css|js|mjs|md|csv)$|\/[^.]+$/i;

/**
 * Whether the site makes something at an address, or answers for all that stands below it.
 *
 * @param path from the top of the site, without a slash before it
 */
export function isOwn(path: string): boolean {
  // Some systems and hosts take `EN` for `en`, and `en.html` for `en/`.
  const [name = ''] = path.toLowerCase().split('/');
  const top = unpacked(name);
  return isForHosts(`/${top}`) || OWN.has(top) || OWN.has(top.replace(/\.html?$/, '')) || OWN_FILES.test(top);
}

/**
 * What may not be published as it stands: links, which would publish what they lead to; what lies over a page or file
 * of the site; and names that no address should have.
 *
 * @param root the repository's root
 */
export function publicFindings(root: string): readonly Finding[] {
  const itself = lstatSync(join(root, PUBLIC_FOLDER), { throwIfNoEntry: false });
  if (itself && !itself.isDirectory())
    return [{ file: PUBLIC_FOLDER, at: '', message: itself.isSymbolicLink() ? LINK : 'is no folder' }];
  return folderTree(root, PUBLIC_FOLDER, NOTHING).flatMap((entry) => {
    const message = problemOf(root, entry);
    return message === undefined ? [] : [{ file: entry.path, at: '', message }];
  });
}

function problemOf(root: string, { path, kind }: Entry): string | undefined {
  const address = path.slice(PUBLIC_FOLDER.length + 1);
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (kind === 'link') return LINK;
  if (kind === 'other') return 'is no file, and only files can be published';
  if (!NAME.test(name) && !MEANT.has(address))
    return `has the name "${name}", and addresses are of letters, digits, points, hyphens and underscores; rename it, or delete it if nobody should read it`;
  if (kind === 'folder') return undefined;
  if (isOwn(address))
    return `would lie over what the site makes at /${address.split('/')[0]}; give it another name, or a folder of its own`;
  return TEXT.test(path) ? notText(readFileSync(join(root, path))) : undefined;
}

function notText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const stray = strayCharacter(text.replaceAll('\t', ' ').replaceAll('\r\n', '\n'));
    return stray && `holds ${stray.name}; delete it`;
  } catch {
    return 'is not written in UTF-8, and its ending says that it is text; save it as UTF-8';
  }
}
