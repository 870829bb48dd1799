import { globSync } from 'node:fs';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { attribute } from '../support/built-site/dom.ts';
import { linksWithRel, loadPages } from '../support/built-site/pages.ts';

/** Every page of the built site, read and parsed once for all tests of this folder. */
export const pages = loadPages(dist);

/** Every file of the built site, as its URL path. */
export const files: ReadonlySet<string> = new Set(
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(dist.length)),
);

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
