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

  test('a check is ticked by its words, and what to do otherwise stays in sight', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const box = plan.main.getByRole('checkbox', { name });
    await expect(box).not.toBeChecked();

    await plan.main.getByText(name, { exact: true }).click();
    await expect(box).toBeChecked();
    const check = plan.main.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    await expect(check.getByRole('paragraph')).toBeVisible();

    await box.uncheck();
    await expect(box).not.toBeChecked();
  });

  test('a reason why the button may be missing leads back to its check', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const missing = plan.section(plan.t('plan.section.missing'));
    await missing.getByRole('link', { name: plan.t('plan.missing.check.name', { title: name }) }).click();
    await expect(plan.main.getByRole('checkbox', { name })).toBeInViewport();
  });

  test('the links on top of a plan lead to its parts', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    for (const [link, section] of [
      [plan.t('plan.jump.missing'), plan.t('plan.section.missing')],
      [plan.t('plan.jump.undo'), plan.t('plan.section.undo')],
      [plan.t('plan.jump.dates'), plan.t('plan.section.dates')],
      [plan.t('plan.jump.steps'), plan.t('plan.section.steps')],
    ] as const) {
      await plan.jumpLinks.getByRole('link', { name: link, exact: true }).click();
      await expect(plan.page.getByRole('heading', { level: 2, name: section, exact: true })).toBeInViewport();
    }
  });
});
