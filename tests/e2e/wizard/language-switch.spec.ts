import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { cancelPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { withAndWithoutScript } from '../support/readings.ts';

withAndWithoutScript((locale) => {
  for (const other of otherLocales(locale)) {
    test(`the switch to ${other} in the middle of the wizard keeps the answers`, async ({ page }) => {
      const here = new PlanPage(page, locale);
      const there = new PlanPage(page, other);
      await here.open('vps');
      await here.answer('OVHcloud');
      await expect(here.heading).toHaveText(here.t('wizard.question.route'));

      await here.languageSwitch(other).click();
      await expect(page).toHaveURL(cancelPath(other, 'vps', 'ovhcloud', 'vps'));
      await expect(there.heading).toHaveText(there.t('wizard.question.route'));
      await expect(there.map).toContainText('OVHcloud');

      await there.answer(there.t('wizard.answer.end-of-term'));
      await expect(page).toHaveURL(cancelPath(other, 'vps', 'ovhcloud', 'vps', 'end-of-term'));
      await there.languageSwitch(locale).click();
      await expect(page).toHaveURL(cancelPath(locale, 'vps', 'ovhcloud', 'vps', 'end-of-term'));
      await expect(here.fact('facts.name.askBy')).toHaveText(
        { en: '24 hours before, at the latest', fr: '24 h avant, au plus tard' }[locale],
      );
    });
  }
});
