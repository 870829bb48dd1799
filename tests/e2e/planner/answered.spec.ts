import { expect, test } from '@playwright/test';
import { planWith } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { PlannerPage } from '../pages/planner.ts';
import { skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

/** A plan of which something ends only where an answer says so. */
const ANSWERED = planWith(
  'a plan with something that ends for some readers only',
  (_, { situations, dependants, takesBack }) =>
    !takesBack && dependants.some(({ fate, when }) => fate === 'ends' && when === `${situations[0]?.id}:yes`),
);

skipWithout(ANSWERED);

inEveryLanguage((locale) => {
  test('a plan leads to the planner with itself ticked, where its answers rule out the same', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    const planner = new PlannerPage(page, locale);
    const code = ANSWERED.ref?.route.code ?? '';
    const conditional = planner.task(code).locator('[data-when$=":yes"]').first();
    await plan.open(...ANSWERED.answers);
    await allAwake(page);
    await plan.unfold('plan.section.more');
    const way = plan.main.getByRole('link', { name: plan.t('plan.to-planner') });
    await way.click();
    await expect(planner.task(code)).toBeVisible();
    await allAwake(page);
    await expect(conditional).toBeVisible();

    await page.goBack();
    await allAwake(page);
    await plan.main
      .getByRole('radio', { name: plan.t('plan.said.no'), exact: true })
      .first()
      .check();
    await plan.unfold('plan.section.more');
    await way.click();
    await allAwake(page);
    await expect(planner.task(code)).toBeVisible();
    await expect(conditional).toBeHidden();
  });
});
