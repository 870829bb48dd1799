import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { HomePage } from '../pages/home.ts';
import { PlanPage } from '../pages/plan.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(DATED);

withAndWithoutScript((locale) => {
  const [family = '', provider = '', product = ''] = clicksTo(DATED, locale);

  test('Tab and Enter lead from the home page to a plan, and answer its first check', async ({ page }) => {
    const home = new HomePage(page, locale);
    const plan = new PlanPage(page, locale);
    await home.open();

    await activate(page, plan.row(family));
    await expect(plan.heading).toHaveText(plan.t('wizard.question.provider'));
    await activate(page, plan.row(provider));
    await expect(plan.heading).toHaveText(plan.t('wizard.question.product'));
    await activate(page, plan.row(product));
    await expect(plan.heading).toHaveText(plan.t('wizard.question.route'));
    await activate(page, plan.row(plan.t('wizard.answer.end-of-term')));
    await expect(page).toHaveURL(cancelPath(locale, ...DATED.answers));
    await expect(plan.plate).toBeVisible();

    const check = plan.main.getByRole('radio').first();
    await tabTo(page, check);
    await page.keyboard.press('Space');
    await expect(check).toBeChecked();
  });
});
