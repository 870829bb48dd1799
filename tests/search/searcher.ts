import type { Locale } from '../../src/i18n/locales.ts';

/** A search as the query sets see it. */
export interface Searcher {
  readonly name: string;
  /**
   * The articles shown on a page of that language, as `guide:…` and `plan:…`, best first.
   * @throws {Error} when the search itself fails: no answer is not the same as none found
   */
  search(query: string, on: Locale): Promise<readonly string[]>;
}
