import { expect, test } from '@playwright/test';
import { guidesPath } from '../../../src/urls.ts';
import { SearchPage } from '../pages/search.ts';
import { inEveryLanguage } from '../support/readings.ts';

const TITLE = {
  en: 'The search could not be loaded.',
  fr: 'La recherche n’a pas pu être chargée.',
} as const;

/** Each of these is needed to find anything. */
const PARTS = [
  { name: 'the engine', url: '**/pagefind/*/pagefind.js*' },
  { name: 'a part of the index', url: '**/pagefind/*/index/*' },
  { name: 'the list of pages', url: '**/search/*.json' },
];

inEveryLanguage((locale) => {
  for (const { name, url } of PARTS) {
    test(`when ${name} cannot be loaded, the page says so and shows the list of everything`, async ({
      page,
    }) => {
      await page.route(url, (route) => route.abort('connectionfailed'));
      const search = new SearchPage(page, locale);
      await search.open('vps');

      await expect(search.status).toHaveAttribute('data-search-status', 'failed');
      await expect(search.status).toHaveText(TITLE[locale]);
      await expect(search.results).toHaveCount(0);
      await expect(search.main.locator(`a[href^="${guidesPath(locale)}"]`).first()).toBeVisible();

      await page.unroute(url);
      await search.retry.click();
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await expect(search.results).not.toHaveCount(0);
    });
  }
});
