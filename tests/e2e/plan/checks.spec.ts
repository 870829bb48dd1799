import { expect, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(WHOLE);

/** The first check that may be why the button is missing. */
function checkIn(locale: Locale): string {
  const view = viewOf(WHOLE, locale);
  const reasons = view?.missing?.reasons.map(({ check }) => check) ?? [];
  return view?.checks.find(({ id }) => reasons.includes(id))?.title ?? 'no check';
}

withAndWithoutScript((locale) => {
  const name = checkIn(locale);

  test('a check is ticked by its words; what to do otherwise opens by hand, and goes once it is ticked', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const box = plan.main.getByRole('checkbox', { name });
    await expect(box).not.toBeChecked();
    const check = plan.main.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    const otherwise = check.locator('summary');
    await expect(otherwise).toHaveText(plan.t('plan.checks.otherwise'));
    await expect(check.getByRole('paragraph')).toBeHidden();
    await otherwise.click();
    await expect(check.getByRole('paragraph')).toBeVisible();

    await plan.main.getByText(name, { exact: true }).click();
    await expect(box).toBeChecked();
    await expect(otherwise).toBeHidden();
    await expect(check.getByRole('paragraph')).toBeHidden();

    await box.uncheck();
    await expect(box).not.toBeChecked();
  });

  test('a reason why the button may be missing leads back to its check, and to what to do', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    await plan.unfold('plan.section.missing');
    const missing = plan.section(plan.t('plan.section.missing'));
    await missing.getByRole('link', { name: plan.t('plan.missing.check.name', { title: name }) }).click();
    const box = plan.main.getByRole('checkbox', { name });
    await expect(box).toBeInViewport();
    const check = plan.main.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    await expect(check.getByRole('paragraph')).toBeInViewport();
  });
});
