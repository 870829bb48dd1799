import { globSync } from 'node:fs';
import { unpacked } from '../../src/addresses/host-files.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { attribute } from '../support/built-site/dom.ts';
import { linksWithRel, loadPages } from '../support/built-site/pages.ts';

/** Every page of the built site, read and parsed once for all tests of this folder. */
export const pages = loadPages(dist);

const everything: ReadonlySet<string> = new Set(
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length)),
);

/** Whether a file is another one, packed for hosts to send in its place. */
const isTwin = (file: string): boolean => unpacked(file) !== file && everything.has(unpacked(file));

/** Every file of the built site, as its URL path, each once: packed or not, a reader gets the same. */
export const files: ReadonlySet<string> = new Set([...everything].filter((file) => !isTwin(file)));

/** The packed ones beside them. */
export const packedFiles: ReadonlySet<string> = new Set([...everything].filter(isTwin));

/** The origin the site says it is published at, taken from its first canonical address. */
export const origin: string = originOf();

function originOf(): string {
  for (const page of pages) {
    const [canonical] = linksWithRel(page, 'canonical');
    const href = canonical && attribute(canonical, 'href');
    if (href !== undefined && URL.canParse(href)) return new URL(href).origin;
  }
  throw new Error('No page has a canonical address.');
}
