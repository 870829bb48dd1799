import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { searchPath } from '../../../src/urls.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import type { QuerySet } from '../../search/query.ts';
import type { Searcher } from '../../search/searcher.ts';
import { packedSize } from './packed.ts';

/** What the first query costs over the page without one, in bytes as packed by `gzip -9`. */
export interface FirstQuery {
  /** Scripts, lexicon, list of articles: what the site itself adds. */
  readonly own: number;
  /** What the text engine loads. */
  readonly engine: number;
}

/** Opens a results page in a browser that has seen nothing yet, and waits for the answer if it asks. */
async function visit<Result>(
  browser: Browser,
  site: BuiltSite,
  path: string,
  look: (page: Page, requested: ReadonlySet<string>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const requested = new Set<string>();
    context.on('request', (request) => {
      // A question whether something is there fetches nothing of it.
      if (request.method() !== 'HEAD') requested.add(new URL(request.url()).pathname);
    });
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    if (path.includes('?')) {
      await page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
    }
    return await look(page, requested);
  } finally {
    await context.close();
  }
}

/** The articles on a results page, as `guide:…` and `plan:…`, as Chromium shows them. */
const shownInBrowser = (
  browser: Browser,
  site: BuiltSite,
  query: string,
  on: Locale,
): Promise<readonly string[]> =>
  visit(browser, site, searchPath(on, query), (page) =>
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
    visit(browser, site, path, async (_, requested) => new Set(requested));
  const before = await paths(searchPath(on));
  const fetched = [...(await paths(searchPath(on, query)))].filter((path) => !before.has(path));
  const sum = (some: readonly string[]): number =>
    some.reduce((bytes, path) => bytes + packedSize(join(site.folder, path)), 0);
  const isEngine = (path: string): boolean => path.startsWith('/pagefind/');
  return {
    own: sum(fetched.filter((path) => !isEngine(path))),
    engine: sum(fetched.filter(isEngine)),
  };
}
