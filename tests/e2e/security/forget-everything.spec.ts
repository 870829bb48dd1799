import { expect, test } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { aboutPath } from '../../../src/urls.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { localeInTurn } from '../support/readings.ts';

test('everything that is kept can be forgotten on one page, which says what it was', async ({ page }) => {
  const locale = localeInTurn(1);
  const t = translator(locale);
  await page.goto(aboutPath(locale));
  await page.evaluate(() => {
    localStorage.setItem('sortie.no-slash', '1');
    localStorage.setItem('sortie.desk.wrapping.en', '{}');
    localStorage.setItem('somebody.else', '1');
  });
  const button = page.getByRole('button', { name: t('pages.kept.forget') });
  const said = page.locator('forget-everything').getByRole('status');
  await button.click();
  await expect(said).toContainText(t('pages.kept.slash'));
  await expect(said).toContainText(t('pages.kept.wrapping'));
  await expect(said).not.toContainText(t('pages.kept.recent'));
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['somebody.else']);
  await button.click();
  await expect(said).toHaveText(t('pages.kept.nothing'));
  await page.evaluate(() => localStorage.clear());
});

test('a browser that lets pages keep nothing has nothing to forget', async ({ page }) => {
  const locale = localeInTurn(0);
  const t = translator(locale);
  await keepNothing(page);
  await page.goto(aboutPath(locale));
  await page.getByRole('button', { name: t('pages.kept.forget') }).click();
  await expect(page.locator('forget-everything').getByRole('status')).toHaveText(t('pages.kept.nothing'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is shown that would do nothing', async ({ page }) => {
    await page.goto(aboutPath(localeInTurn(0)));
    await expect(page.locator('forget-everything')).toBeHidden();
  });
});
