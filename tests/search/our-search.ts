import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { Answers } from '../../src/search/answers.ts';
import { browserParts } from '../../src/search/browser-parts.ts';
import { createSearch } from '../../src/search/create-search.ts';
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
  if (results.length > 0) return results.map(({ article }) => `${article.kind}:${article.id}`);
  return suggestions.filter(({ kind }) => kind === 'plan').map(({ url }) => url);
}

/** Makes the search of each language's pages. */
export function ourSearch(site: BuiltSite): OurSearch {
  const searches = new Map<Locale, Search>(
    LOCALES.map((locale) => [locale, createSearch(locale, browserParts(nodeHost(site, locale)))]),
  );
  const of = (locale: Locale): Search => {
    const search = searches.get(locale);
    if (search === undefined) throw new Error(`There are no pages in "${locale}".`);
    return search;
  };
  return {
    name: 'ours',
    search: async (query, on) => {
      const answers = await of(on).answer({ query });
      if (answers.failed.length > 0) throw new Error(`No answer from ${answers.failed.join(' and ')}.`);
      return articlesOf(answers);
    },
    atOnce: {
      name: 'ours, at once',
      search: async (query, on) => articlesOf(await of(on).answerAtOnce({ query })),
    },
  };
}
