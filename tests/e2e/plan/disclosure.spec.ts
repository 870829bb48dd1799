import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(WHOLE);

withAndWithoutScript((locale) => {
  test('steps that concern some readers stand open, and can be put away and brought back', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    await plan.unfold('plan.section.affected');
    const details = plan.dependants.locator('.disclosure').first();
    const summary = details.locator('summary');
    const step = details.getByRole('listitem').first();
    await expect(step).toBeVisible();

    await summary.click();
    await expect(step).toBeHidden();
    await summary.press('Enter');
    await expect(step).toBeVisible();
  });
});
