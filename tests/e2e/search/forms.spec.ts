import { expect, test } from '@playwright/test';
import { guidesPath, searchPath } from '../../../src/urls.ts';
import { HomePage } from '../pages/home.ts';
import { SearchPage } from '../pages/search.ts';
import { inEveryLanguage } from '../support/readings.ts';

const QUERY = { en: 'mailboxes', fr: 'boîtes e-mail' } as const;

inEveryLanguage((locale) => {
  test('the form on the home page leads to results', async ({ page }) => {
    const home = new HomePage(page, locale);
    const search = new SearchPage(page, locale);
    await home.open();
    await home.searchField.fill(QUERY[locale]);
    await home.searchButton.click();

    await expect(page).toHaveURL(
      (url) => url.pathname === searchPath(locale) && url.searchParams.get('q') === QUERY[locale],
    );
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
    await expect(search.field).toHaveValue(QUERY[locale]);
  });

  test('the field in the header leads to results', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.goto(guidesPath(locale));
    await search.headerField.fill(QUERY[locale]);
    await search.headerField.press('Enter');

    await expect(page).toHaveURL(
      (url) => url.pathname === searchPath(locale) && url.searchParams.get('q') === QUERY[locale],
    );
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('the link in the header leads to a field, and typing in it to results', async ({ page }) => {
      const search = new SearchPage(page, locale);
      await page.goto(guidesPath(locale));
      await expect(search.headerField).toBeHidden();
      await search.searchLink.tap();
      await expect(page).toHaveURL(searchPath(locale));
      await expect(search.status).toHaveAttribute('data-search-status', 'idle');
      // Nobody is thrown into a field, which would bring up the keyboard over the page.
      await expect(search.field).not.toBeFocused();

      await search.field.pressSequentially('vps');
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await expect(search.results).not.toHaveCount(0);
      // The address follows, so that it can be sent to someone.
      await expect(page).toHaveURL(searchPath(locale, 'vps'));
      await expect(page).toHaveTitle(/^vps - /);
    });
  });

  test.describe('without JavaScript', { tag: '@no-script' }, () => {
    test.use({ javaScriptEnabled: false });

    test('the form leads to the list of everything, which has all guides and says why', async ({ page }) => {
      const home = new HomePage(page, locale);
      await page.goto(guidesPath(locale));
      // The list leads to the glossary as well, which is no guide.
      const guides = await home.main.locator(`a[href^="${guidesPath(locale)}"]`).count();
      expect(guides).toBeGreaterThan(9);

      await home.open();
      await home.searchField.fill(QUERY[locale]);
      await home.searchButton.click();

      const search = new SearchPage(page, locale);
      await expect(page).toHaveURL((url) => url.pathname === searchPath(locale));
      await expect(search.unscripted).toHaveText(search.t('search.unscripted'));
      await expect(search.unscripted).toBeVisible();
      const links = search.main.locator(`a[href^="${guidesPath(locale)}"]`);
      expect(await links.count()).toBeGreaterThanOrEqual(guides);
      await links.first().click();
      await expect(search.breadcrumbs).toBeVisible();
    });
  });
});
