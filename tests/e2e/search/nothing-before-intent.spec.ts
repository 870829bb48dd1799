import { expect, type Page, test } from '@playwright/test';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import { cancelPath, guidePath, homePath, searchFilePath, searchPath } from '../../../src/urls.ts';
import { beforeFirstSuggestion } from '../../bench/search/packed.ts';
import { HomePage } from '../pages/home.ts';
import { SearchPage } from '../pages/search.ts';
import { hold } from '../support/hold.ts';
import { DATED, nameOf, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

skipWithout(DATED);

/** The paths of everything that is asked of the server, from now on. */
function requestsOf(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

const isSearch = (path: string): boolean => /^\/(pagefind|search)\//.test(path);

inEveryLanguage((locale) => {
  /** What follows the first file, and must not be waited for. */
  const later = new RegExp(`/search/(?!${locale}\\.json).+\\.json|/load-data\\.[^/]+\\.js`);
  const pages = [
    { name: 'the home page', path: homePath(locale) },
    { name: 'a question', path: cancelPath(locale, ...DATED.answers.slice(0, 1)) },
    { name: 'a plan', path: cancelPath(locale, ...DATED.answers) },
    { name: 'a guide', path: guidePath(locale, 'basics/before-you-cancel') },
    { name: 'the empty search', path: searchPath(locale) },
  ];

  for (const { name, path } of pages) {
    test(`${name} loads nothing of the search`, async ({ page }) => {
      const requests = requestsOf(page);
      await page.goto(path);
      await allAwake(page);
      // A browser that is idle has done what was put off until then.
      await page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)));
      expect(requests).toContain(path);
      expect(requests.filter(isSearch)).toEqual([]);
    });
  }

  test('the field of the home page fetches no more than is counted before it makes suggestions, and no index', async ({
    page,
  }) => {
    const home = new HomePage(page, locale);
    await home.open();
    await allAwake(page);
    const requests = requestsOf(page);
    const counted = beforeFirstSuggestion(dist, locale);
    await hold(page, later);
    await home.searchField.pressSequentially(nameOf(DATED, locale));
    await expect(home.options.first()).toBeVisible();
    expect(requests.filter((path) => !counted.includes(path) && !later.test(path))).toEqual([]);
    expect(requests).toContain(searchFilePath(locale));
  });

  test('the field of the search page begins to load it when it is entered', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open();
    await allAwake(page);
    const model = page.waitForRequest(`**/search/more-${locale}.json`);
    await search.field.focus();
    await model;
    await expect(search.status).toHaveAttribute('data-search-status', 'idle');
  });
});
