import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { withAndWithoutScript } from '../support/readings.ts';

const CHECK = {
  en: 'You are the administrative contact of this service',
  fr: 'Vous êtes le contact administrateur de ce service',
} as const;

withAndWithoutScript((locale) => {
  test('a check is ticked by its words, and what to do otherwise stays in sight', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    const box = plan.main.getByRole('checkbox', { name: CHECK[locale] });
    await expect(box).not.toBeChecked();

    await plan.main.getByText(CHECK[locale], { exact: true }).click();
    await expect(box).toBeChecked();
    const check = plan.main
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox', { name: CHECK[locale] }) });
    await expect(check.getByRole('paragraph')).toBeVisible();

    await box.uncheck();
    await expect(box).not.toBeChecked();
  });

  test('a reason why the button may be missing leads back to its check', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    const missing = plan.section(plan.t('plan.section.missing'));
    await missing
      .getByRole('link', { name: plan.t('plan.missing.check.name', { title: CHECK[locale] }) })
      .click();
    await expect(plan.main.getByRole('checkbox', { name: CHECK[locale] })).toBeInViewport();
  });

  test('the links on top of a plan lead to its parts', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
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
