import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { inLocale } from '../../../src/urls.ts';
import { Frame } from '../pages/frame.ts';
import { localeInTurn } from '../support/readings.ts';
import { TEMPLATES } from '../support/templates.ts';

for (const [turn, template] of TEMPLATES.entries()) {
  const locale = localeInTurn(turn);
  for (const other of otherLocales(locale)) {
    test(`from ${template.name} the switch leads to the same in ${other}`, async ({ page }) => {
      await template.open(page, locale);
      const { pathname, search } = new URL(page.url());
      await new Frame(page, locale).languageSwitch(other).click();

      await expect(page).toHaveURL(inLocale(pathname, other) + search);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(new Frame(page, other).languageSwitch(locale)).toBeVisible();
    });
  }
}
