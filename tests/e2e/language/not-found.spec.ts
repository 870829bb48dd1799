import { expect, test } from '@playwright/test';
import { cancelPath, guidesPath } from '../../../src/urls.ts';
import { Frame } from '../pages/frame.ts';
import { withAndWithoutScript } from '../support/readings.ts';

const TITLE = { en: 'This page does not exist', fr: 'Cette page n’existe pas' } as const;

withAndWithoutScript((locale) => {
  const missing = [
    `/${locale}/no-such-page/`,
    cancelPath(locale, 'hosting', 'nobody'),
    `${guidesPath(locale)}vps/nothing`,
  ];

  for (const path of missing) {
    test(`${path} says in words and in status that there is nothing, and leads on`, async ({ page }) => {
      const frame = new Frame(page, locale);
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(frame.heading).toHaveText(TITLE[locale]);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

      await frame.row(frame.t('pages.notFound.wizard')).click();
      await expect(page).toHaveURL(cancelPath(locale));
    });
  }

  test('an address without a language answers in both', async ({ page }) => {
    const response = await page.goto('/no-such-page/');
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main).toContainText(TITLE.en);
    await expect(main.locator('[lang=fr]')).toContainText(TITLE.fr);
    await main.locator(`a[href="${cancelPath(locale)}"]`).click();
    await expect(page).toHaveURL(cancelPath(locale));
  });
});
