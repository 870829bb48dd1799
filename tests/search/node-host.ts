import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindHost, PagefindModule } from '../../src/search/engine/pagefind-engine.ts';
import { type SiteFiles, siteFiles } from '../../src/search/files/site-files.ts';

/** A built site: where its files are, and where they are served. */
export interface BuiltSite {
  readonly folder: string;
  /** Ends in a slash. */
  readonly url: string;
}

/** The search's own files, fetched as a browser does. */
export const filesOf = (site: BuiltSite): SiteFiles =>
  siteFiles((path, init) => fetch(new URL(path, site.url), init));

/**
 * What Pagefind takes from a browser, for Node: its script comes from the folder, its index over HTTP.
 *
 * @param user whose host it is: each has modules of its own, as each page in a browser does
 */
export function nodeHost(site: BuiltSite, user: string, pages: PagefindHost['pages']): PagefindHost {
  return {
    load: async (path) => {
      const { pathname, search } = new URL(path, site.url);
      const file = pathToFileURL(join(site.folder, pathname));
      const module: PagefindModule = await import(`${file.href}${search || '?'}&${user}`);
      const basePath = new URL('.', new URL(pathname, site.url)).href;
      return { ...module, options: (options) => module.options({ ...options, basePath }) };
    },
    pages,
    patience: 60_000,
  };
}
