import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(WHOLE);

withAndWithoutScript((locale) => {
  test.beforeEach(async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    await page.emulateMedia({ media: 'print' });
  });

  test('on paper there is nothing that only works on a screen', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await expect(plan.heading).toBeVisible();
    for (const left of [
      plan.header.locator('nav'),
      plan.breadcrumbs,
      plan.foot,
      plan.portal,
      plan.ending('today'),
      plan.endDate,
      plan.footer.locator('nav'),
      plan.main.getByRole('link', { name: plan.t('wizard.map.change') }).first(),
    ]) {
      await expect(left).toBeHidden();
    }
  });

  test('on paper there is everything that the customer takes to the counter', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await expect(plan.fact('facts.name.askBy')).toBeVisible();
    await expect(plan.warnings).toBeVisible();
    await expect(plan.main.getByRole('radio').first()).toBeVisible();
    await expect(plan.steps.getByRole('listitem').first()).toBeVisible();
    await expect(plan.station(plan.t('facts.date.end'))).toBeVisible();
    await expect(plan.undo).toBeVisible();
    await expect(plan.section(plan.t('plan.section.answers'))).toBeVisible();
    await expect(plan.section(plan.t('plan.section.sources'))).toBeVisible();
    await expect(plan.main.locator('.permanent')).toContainText(/^\s*https?:.*\/go\/[a-z]+\//);
  });

  test('what is folded, or was put away, is printed all the same', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.emulateMedia({ media: 'screen' });
    const steps = plan.dependants.locator('.disclosure').first().getByRole('listitem').first();
    const reasons = plan.section(plan.t('plan.section.missing')).getByRole('listitem').first();
    await plan.unfold('plan.section.affected');
    await plan.dependants.locator('.disclosure > summary').first().click();
    for (const folded of [steps, reasons]) await expect(folded).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    for (const folded of [steps, reasons]) await expect(folded).toBeVisible();
  });
});
