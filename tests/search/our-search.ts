import { type Locale, type PerLocale, perLocale } from '../../src/i18n/locales.ts';
import { pagefindEngine } from '../../src/search/engine/pagefind-engine.ts';
import type { SiteFiles } from '../../src/search/files/site-files.ts';
import { createSearch, type Search } from '../../src/search/index/create-search.ts';
import { loadLater } from '../../src/search/index/load-at-once.ts';
import { createLocalSearch, type LocalSearch } from '../../src/search/index/local-search.ts';
import { articleKey } from '../../src/search/model/article.ts';
import type { Offer, SearchResponse } from '../../src/search/model/response.ts';
import { offersFor } from '../../src/search/response/offers.ts';
import { understand } from '../../src/search/understanding/understand.ts';
import { type BuiltSite, filesOf, nodeHost } from './node-host.ts';
import type { Searcher } from './searcher.ts';

/** The search of the site, in Node. */
export interface OurSearch extends Searcher {
  /** The same without a text engine: what is offered in a field once everything is there that the query needs. */
  readonly atOnce: Searcher;
  /**
   * The whole answer.
   * @throws {Error} when a text engine did not answer
   */
  answer(query: string, on: Locale): Promise<SearchResponse>;
}

/** The articles a reader is shown; a plan that is only suggested counts where nothing else is shown. */
function articlesOf({ results, ways }: SearchResponse): readonly string[] {
  if (results.length > 0) return keysOf(results);
  return ways.filter(({ asks }) => asks === null).map(({ url }) => url);
}

/** As `guide:…` and `plan:…`. */
export const keysOf = (results: readonly Pick<Offer, 'article'>[]): readonly string[] =>
  results.map(({ article }) => articleKey(article));

/** What is offered for a query once everything is there that it needs. */
export async function offersAtOnce(
  local: Pick<LocalSearch, 'dataFor'>,
  query: string,
  on: Locale,
): Promise<readonly Offer[]> {
  const data = await local.dataFor(query);
  return offersFor(understand(query, data), data, {}, on);
}

/**
 * Makes the search of each language's pages, as a page does (`src/ui/search/state`).
 *
 * @param files those of the site, unless somebody wants to see what is asked for
 */
export function ourSearch(site: BuiltSite, files: SiteFiles = filesOf(site)): OurSearch {
  const searches: PerLocale<{ readonly local: LocalSearch; readonly whole: Search }> = perLocale((reader) => {
    const local = createLocalSearch(reader, files, loadLater);
    const engine = (own: Locale) =>
      pagefindEngine(
        own,
        nodeHost(site, reader, () => files.pages(own)),
      );
    return { local, whole: createSearch(reader, { local, files, engine }) };
  });
  const answer = async (query: string, on: Locale): Promise<SearchResponse> => {
    const response = await searches[on].whole.answer({ query });
    if (response.failed.length > 0) throw new Error(`No answer from ${response.failed.join(' and ')}.`);
    return response;
  };
  return {
    name: 'ours',
    answer,
    search: async (query, on) => articlesOf(await answer(query, on)),
    atOnce: {
      name: 'ours, at once',
      search: async (query, on) => keysOf(await offersAtOnce(searches[on].local, query, on)),
    },
  };
}
