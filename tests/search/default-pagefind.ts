import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { searchBundlePath } from '../../src/urls.ts';
import { type BuiltSite, filesOf, nodeHost } from './node-host.ts';
import { PLACES } from './score.ts';
import type { Searcher } from './searcher.ts';

/**
 * Pagefind as it comes: the query as typed, in the index of the page's language.
 * @param articleAt the article of a page, by path
 */
export async function defaultPagefind(
  site: BuiltSite,
  articleAt: ReadonlyMap<string, string>,
): Promise<Searcher> {
  const load = async (locale: Locale) => {
    const host = nodeHost(site, 'default', () => filesOf(site).pages(locale));
    const module = await host.load(`${searchBundlePath(locale)}pagefind.js`);
    await module.options({ excerptLength: 24, excerptEllipsis: '…', noWorker: true });
    return [locale, module] as const;
  };
  const modules = new Map(await Promise.all(LOCALES.map(load)));
  return {
    name: 'Pagefind',
    search: async (query, on) => {
      const { results = [] } = (await modules.get(on)?.search(query)) ?? {};
      const pages = await Promise.all(results.slice(0, PLACES).map((result) => result.data()));
      return pages.map(({ url }) => articleAt.get(new URL(url, site.url).pathname) ?? url);
    },
  };
}
