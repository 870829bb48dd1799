import { LOCALES } from '../../src/i18n/locales.ts';
import { browserParts } from '../../src/search/browser-parts.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { pagefindEngine } from '../../src/search/pagefind-engine.ts';
import { type BuiltSite, nodeHost } from './node-host.ts';
import type { Searcher } from './searcher.ts';

/** The search of the site, in Node. */
export function ourSearch(site: BuiltSite): Searcher {
  const searches = new Map(
    LOCALES.map((reader) => {
      const parts = browserParts(nodeHost(site, reader));
      const engine: typeof parts.engine = (locale) => pagefindEngine(locale, nodeHost(site, locale));
      return [reader, createSearch(reader, { ...parts, engine })] as const;
    }),
  );
  return {
    name: 'ours',
    search: async (query, on) => {
      const answers = await searches.get(on)?.answer({ query });
      if (!answers || answers.failed.length > 0)
        throw new Error(`No answer in ${answers?.failed.join(', ')}`);
      return answers.results.map(({ article }) => `${article.kind}:${article.id}`);
    },
  };
}
