import { expect, test } from '@playwright/test';
import { homePath } from '../../../src/urls.ts';

const READERS = [
  { browser: 'fr-FR', opens: 'fr' },
  { browser: 'fr-CA', opens: 'fr' },
  { browser: 'en-GB', opens: 'en' },
  // Neither of the two: the site's default.
  { browser: 'de-DE', opens: 'en' },
] as const;

for (const { browser, opens } of READERS) {
  test.describe(`with a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`the root opens the home page in ${opens}, and Back leaves it`, async ({ page }) => {
      await page.goto('/robots.txt');
      await page.goto('/');
      await expect(page).toHaveURL(homePath(opens));
      await expect(page.locator('html')).toHaveAttribute('lang', opens);

      await page.goBack();
      await expect(page).toHaveURL('/robots.txt');
    });
  });
}

test.describe('without JavaScript', { tag: '@no-script' }, () => {
  test.use({ javaScriptEnabled: false, locale: 'fr-FR' });

  test('the root offers both languages, each in its own words', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    const english = main.getByRole('link', { name: 'English' });
    await expect(english).toHaveAttribute('href', homePath('en'));
    await expect(english).toHaveAttribute('hreflang', 'en');
    await expect(main.locator('[lang=fr]')).toContainText('Résilier un service d’hébergement');

    await main.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(homePath('fr'));
  });
});
