import { expect, test } from '@playwright/test';
import { SearchPage } from '../../../e2e/pages/search.ts';
import { inEveryLanguage } from '../../../e2e/support/readings.ts';

/** Words that stand in different parts of the index. */
const WORDS = { en: 'vps tracking alarm', fr: 'vps colis alarme' } as const;

inEveryLanguage((locale) => {
  test('when one part of the index is lost, the page gives the answers it has and says so', async ({
    page,
  }) => {
    let first: string | undefined;
    await page.route('**/pagefind/*/index/*', (route) => {
      first ??= route.request().url();
      return route.request().url() === first ? route.continue() : route.abort('connectionfailed');
    });
    const search = new SearchPage(page, locale);
    await search.open(WORDS[locale]);
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
    await expect(search.main.getByText(search.t('search.partial.index'))).toBeVisible();
  });
});
