import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo, viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { SHORT, skipWithout } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(SHORT);

withAndWithoutScript((locale) => {
  const [, provider = ''] = clicksTo(SHORT, locale);

  for (const other of otherLocales(locale)) {
    test(`the switch to ${other} in the middle of the wizard keeps the answers`, async ({ page }) => {
      const here = new PlanPage(page, locale);
      const there = new PlanPage(page, other);
      await here.open(...SHORT.answers.slice(0, 1));
      await here.answer(provider);
      await expect(here.heading).toHaveText(here.t('wizard.question.route'));

      await here.languageSwitch(other).click();
      await expect(page).toHaveURL(cancelPath(other, ...SHORT.answers.slice(0, -1)));
      await expect(there.heading).toHaveText(there.t('wizard.question.route'));
      await expect(there.map).toContainText(provider);

      await there.answer(there.t('wizard.answer.end-of-term'));
      await expect(page).toHaveURL(cancelPath(other, ...SHORT.answers));
      await there.languageSwitch(locale).click();
      await expect(page).toHaveURL(cancelPath(locale, ...SHORT.answers));
      const name = here.t('facts.name.askBy');
      const askBy = viewOf(SHORT, locale)?.facts.find((fact) => fact.name === name)?.text;
      await expect(here.fact('facts.name.askBy')).toHaveText(askBy ?? 'no such fact');
    });
  }
});
