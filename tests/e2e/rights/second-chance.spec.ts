import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { guidePath, rightPath } from '../../../src/urls.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

const GUIDE = 'basics/already-ended';
const steps = (page: Page) => page.locator('last-days [data-kind]:visible');

withAndWithoutScript((locale) => {
  test('the table of what can still be saved is readable', async ({ page }) => {
    await page.goto(guidePath(locale, GUIDE));
    const rows = page.locator('main tbody tr');
    await expect(rows.filter({ hasText: '.eu' }).first()).toContainText('40');
    await expect(rows.locator(`a[href$="${rightPath(locale, 'fr', 'fr-number-rest')}"]`)).toBeVisible();
  });
});

inEveryLanguage((locale) => {
  const t = translator(locale);

  test('a number that ended three weeks ago has its last day for each step', async ({ page }) => {
    await page.goto(guidePath(locale, GUIDE));
    await expect(steps(page)).toHaveCount(0);
    await page.getByLabel(t('rights.chance.ask.what')).selectOption(t('rights.chance.number'));
    await page.getByLabel(t('rights.chance.ask.day')).fill('2027-03-01');
    // A month, less than 40 days and 45 days after the first of March, that day counted.
    const days = locale === 'fr' ? ['31 mars', '9 avril', '14 avril'] : ['31 March', '9 April', '14 April'];
    await expect(steps(page)).toHaveCount(days.length);
    for (const [index, day] of days.entries())
      await expect(steps(page).nth(index)).toContainText(`${day} 2027`);
    await page.getByLabel(t('rights.chance.ask.what')).selectOption('.ca');
    await expect(steps(page)).toHaveCount(2);
    await expect(steps(page).first()).toContainText(t('rights.day.expiry'));
  });

  test('a day long gone is said to be over', async ({ page }) => {
    await page.goto(guidePath(locale, GUIDE));
    await page.getByLabel(t('rights.chance.ask.what')).selectOption('.eu');
    await page.getByLabel(t('rights.chance.ask.day')).fill('2020-01-01');
    await expect(steps(page)).toContainText(
      t('rights.day.over')
        .replace('{day}', '')
        .replace(/^\s*:\s*/, ''),
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
