import { searchFirstPath, searchRestPath, searchWordsPath } from '../urls.ts';
import type { LocalParts } from './local-search.ts';

/** The local files that the build wrote, for a search in a browser. */
export function browserParts(
  ask: (path: string, init: RequestInit) => Promise<Response> = fetch,
): LocalParts {
  async function file(path: string): Promise<string> {
    // Names stay while contents change with every build: ask whether the cached copy still holds.
    const response = await ask(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response.text();
  }

  return {
    first: () => file(searchFirstPath()),
    rest: () => file(searchRestPath()),
    vocabulary: async (locale) => (await file(searchWordsPath(locale))).split('\n').filter(Boolean),
  };
}
