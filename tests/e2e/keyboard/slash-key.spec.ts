import { expect, test } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { accessibilityPath, guidesPath } from '../../../src/urls.ts';
import { SearchPage } from '../pages/search.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { inEveryLanguage } from '../support/readings.ts';

inEveryLanguage((locale) => {
  const t = translator(locale);

  test('the single key that leads to the search can be switched off, and on again', async ({ page }) => {
    const field = new SearchPage(page, locale).headerField;
    const box = page.getByRole('checkbox', { name: t('accessibility.keys.switch') });
    await page.goto(accessibilityPath(locale));
    await expect(box).toBeChecked();
    await box.uncheck();

    await page.goto(guidesPath(locale));
    await expect(field).toHaveAttribute('aria-keyshortcuts', 'Control+K');
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();

    await page.goto(accessibilityPath(locale));
    await expect(box).not.toBeChecked();
    await box.check();
    await page.goto(guidesPath(locale));
    await page.keyboard.press('/');
    await expect(field).toBeFocused();

    // Extensions and what browsers fill in: to what is no element, and without a key.
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const focused = await page.evaluate(() => {
      const targets = [window, document, document.querySelector('main h1')?.firstChild ?? window];
      return targets.map((target) => {
        (document.activeElement as HTMLElement).blur();
        target.dispatchEvent(new Event('keydown', { bubbles: true }));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        return document.activeElement?.getAttribute('name');
      });
    });
    expect(focused).toEqual(['q', 'q', 'q']);
    expect(errors).toEqual([]);
  });

  test('where the browser keeps nothing, the single key stays off and the page says so', async ({ page }) => {
    await keepNothing(page);
    const box = page.getByRole('checkbox', { name: t('accessibility.keys.switch') });
    await page.goto(accessibilityPath(locale));
    await expect(box).not.toBeChecked();
    await box.click();
    await expect(box).not.toBeChecked();
    await expect(page.getByText(t('accessibility.keys.refused'))).toBeVisible();
    await page.getByRole('main').press('/');
    await expect(new SearchPage(page, locale).headerField).not.toBeFocused();
  });
});
