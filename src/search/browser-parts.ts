import { searchFacetsPath, searchLexiconPath, searchWordsPath } from '../urls.ts';
import { browserHost, type PagefindHost, pagefindEngine } from './pagefind-engine.ts';
import type { SearchParts } from './search.ts';

/** What a search is made of in a browser: the files and bundles that the build wrote. */
export function browserParts(host: PagefindHost = browserHost): SearchParts {
  async function file(path: string): Promise<Response> {
    // Names stay while contents change with every build: ask whether the cached copy still holds.
    const response = await host.fetch(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
  }

  return {
    load: async () => {
      const [facets, lexicon] = await Promise.all([file(searchFacetsPath()), file(searchLexiconPath())]);
      return { facets: await facets.json(), lexicon: await lexicon.json() };
    },
    vocabulary: async (locale) =>
      (await (await file(searchWordsPath(locale))).text()).split('\n').filter(Boolean),
    engine: (locale) => pagefindEngine(locale, host),
  };
}
