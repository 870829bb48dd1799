import type { Browser } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { searchPath } from '../../../src/urls.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import type { QuerySet } from '../../search/query.ts';
import type { Searcher } from '../../search/searcher.ts';
import { sizeOf } from './packed.ts';
import { ANSWERED, visit } from './visit.ts';

/** What the first query costs over the page without one, in bytes as packed by `gzip -9`. */
export interface FirstQuery {
  /** Scripts, lexicon, list of articles: what the site itself adds. */
  readonly own: number;
  /** What the text engine loads. */
  readonly engine: number;
}

/** The articles on a results page, as `guide:…` and `plan:…`, as Chromium shows them. */
const shownInBrowser = (
  browser: Browser,
  site: BuiltSite,
  query: string,
  on: Locale,
): Promise<readonly string[]> =>
  visit(browser, site, searchPath(on, query), ({ page }) =>
    page
      .locator('[data-result-id]')
      .evaluateAll((items) =>
        items.map(
          (item) => `${item.getAttribute('data-result-kind')}:${item.getAttribute('data-result-id')}`,
        ),
      ),
  );

/** Every so many-th query is asked in Chromium too. */
const EVERY = 7;
const FIVE = 5;

/** Asks some queries in Chromium and in Node, and counts those with the same first five articles. */
export async function sameInBrowser(
  browser: Browser,
  site: BuiltSite,
  searcher: Searcher,
  { answerable }: QuerySet,
): Promise<{ readonly same: number; readonly asked: number }> {
  const sample = answerable.filter((_, index) => index % EVERY === 0);
  let same = 0;
  for (const { query, on } of sample) {
    const inBrowser = await shownInBrowser(browser, site, query, on);
    const inNode = await searcher.search(query, on);
    if (inBrowser.slice(0, FIVE).join() === inNode.slice(0, FIVE).join()) same += 1;
  }
  return { same, asked: sample.length };
}

/** Weighs what a query fetches that the empty results page does not. */
export async function firstQuery(
  browser: Browser,
  site: BuiltSite,
  query: string,
  on: Locale,
): Promise<FirstQuery> {
  const paths = (path: string): Promise<ReadonlySet<string>> =>
    visit(browser, site, path, async ({ requested }) => new Set(requested));
  const before = await paths(searchPath(on));
  const fetched = [...(await paths(searchPath(on, query)))].filter((path) => !before.has(path));
  return {
    own: weigh(
      site,
      fetched.filter((path) => !isEngine(path)),
    ),
    engine: weigh(site, fetched.filter(isEngine)),
  };
}

const isEngine = (path: string): boolean => path.startsWith('/pagefind/');

const weigh = (site: BuiltSite, paths: readonly string[]): number => sizeOf(site.folder, [...new Set(paths)]);

/** What a whole page of results costs somebody who comes with a question in the address. */
export interface ResultsPage {
  readonly bytes: number;
  readonly requests: number;
  /** Of the bytes, those of the text engine; 0 where it was not asked. */
  readonly engine: number;
}

/** Weighs all that a browser which has seen nothing fetches for a page of results. */
export const resultsPage = (
  browser: Browser,
  site: BuiltSite,
  query: string,
  on: Locale,
): Promise<ResultsPage> =>
  visit(browser, site, searchPath(on, query), async ({ requested }) => ({
    bytes: weigh(site, requested),
    requests: requested.length,
    engine: weigh(site, requested.filter(isEngine)),
  }));

/**
 * Milliseconds on a slow line from Enter to the answer, for somebody who types on a page that was there before:
 * another page, which sends the reader to that of results, or that page itself.
 */
export const enterToAnswer = (
  browser: Browser,
  site: BuiltSite,
  from: string,
  query: string,
): Promise<number> =>
  visit(browser, site, from, async ({ page, slowDown }) => {
    await slowDown();
    const field = page.locator('main [name=q]').first();
    await field.fill(query);
    const start = performance.now();
    await field.press('Enter');
    await page.locator(ANSWERED).waitFor({ state: 'attached', timeout: MOST_WAIT });
    return performance.now() - start;
  });

/** Milliseconds. */
const MOST_WAIT = 120_000;
