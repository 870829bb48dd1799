import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { Answers } from '../../src/search/answers.ts';
import { articleKey } from '../../src/search/article-key.ts';
import { browserParts } from '../../src/search/browser-parts.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { createLocalSearch, type LocalSearch } from '../../src/search/local-search.ts';
import type { Offer } from '../../src/search/offers.ts';
import { pagefindEngine } from '../../src/search/pagefind-engine.ts';
import type { Search } from '../../src/search/search.ts';
import { type BuiltSite, nodeHost } from './node-host.ts';
import type { Searcher } from './searcher.ts';

/** The search of the site, in Node. */
export interface OurSearch extends Searcher {
  /** The same from the local files alone. */
  readonly atOnce: Searcher;
}

/** The articles a reader is shown; a plan that is only suggested counts where nothing else is shown. */
function articlesOf({ results, suggestions }: Answers): readonly string[] {
  if (results.length > 0) return keysOf(results);
  return suggestions.filter(({ kind }) => kind === 'plan').map(({ url }) => url);
}

/** As `guide:…` and `plan:…`. */
export const keysOf = (results: readonly Pick<Offer, 'article'>[]): readonly string[] =>
  results.map(({ article }) => articleKey(article));

/** Makes the search of each language's pages. */
export function ourSearch(site: BuiltSite): OurSearch {
  const searches = new Map<Locale, { readonly local: LocalSearch; readonly whole: Search }>(
    LOCALES.map((locale) => {
      const host = nodeHost(site, locale);
      const local = createLocalSearch(locale, browserParts(host.fetch));
      return [
        locale,
        { local, whole: createSearch(locale, { local, engine: (own) => pagefindEngine(own, host) }) },
      ];
    }),
  );
  const of = (locale: Locale): { readonly local: LocalSearch; readonly whole: Search } => {
    const search = searches.get(locale);
    if (search === undefined) throw new Error(`There are no pages in "${locale}".`);
    return search;
  };
  return {
    name: 'ours',
    search: async (query, on) => {
      const answers = await of(on).whole.answer({ query });
      if (answers.failed.length > 0) throw new Error(`No answer from ${answers.failed.join(' and ')}.`);
      return articlesOf(answers);
    },
    atOnce: {
      name: 'ours, at once',
      search: async (query, on) => keysOf((await of(on).local.answerAtOnce({ query })).results),
    },
  };
}
