import { LOCALES } from '../../src/i18n/locales.ts';
import { ask } from '../../src/search/ask.ts';
import { pagefindEngine } from '../../src/search/pagefind-engine.ts';
import { readQuery } from '../../src/search/query.ts';
import { type BuiltSite, nodeHost } from './node-host.ts';
import type { Searcher } from './searcher.ts';

/** The search of the site, in Node. */
export function ourSearch(site: BuiltSite): Searcher {
  const engines = new Map(
    LOCALES.map((locale) => [locale, pagefindEngine(locale, nodeHost(site, locale))] as const),
  );
  return {
    name: 'ours',
    search: async (query, on) => {
      const engine = engines.get(on);
      const outcome = engine && (await ask(engine, readQuery(query, on)));
      if (outcome?.kind === 'failed') throw new Error(outcome.cause);
      return outcome?.kind === 'found' ? outcome.hits.map(({ page }) => `${page.kind}:${page.id}`) : [];
    },
  };
}
