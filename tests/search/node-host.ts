import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/i18n/locales.ts';
import type { PagefindHost, PagefindModule } from '../../src/search/pagefind-engine.ts';
import { searchBundlePath } from '../../src/urls.ts';

/** A built site: where its files are, and where they are served. */
export interface BuiltSite {
  readonly folder: string;
  /** Ends in a slash. */
  readonly url: string;
}

/**
 * The site's own Pagefind bundle of a language, in Node: its script comes from the folder, all the
 * rest over HTTP as in a browser.
 */
export async function loadPagefind(site: BuiltSite, locale: Locale): Promise<PagefindModule> {
  const bundle = searchBundlePath(locale);
  const module: PagefindModule = await import(pathToFileURL(join(site.folder, bundle, 'pagefind.js')).href);
  const basePath = new URL(bundle, site.url).href;
  return { ...module, options: (options) => module.options({ ...options, basePath }) };
}

/** What the engine takes from the browser, for Node. */
export function nodeHost(site: BuiltSite, locale: Locale): PagefindHost {
  return {
    load: () => loadPagefind(site, locale),
    fetch: (url, init) => fetch(new URL(url, site.url), init),
    patience: 60_000,
  };
}
