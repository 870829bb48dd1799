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

withAndWithoutScript((locale, scripted) => {
  const name = checkIn(locale);

  test('what to do where a check is not met shows for whoever needs it', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const group = page.getByRole('group', { name, exact: true });
    if (await group.isHidden()) await plan.main.locator('.more-checks > summary').click();
    const check = plan.main.getByRole('listitem').filter({ has: group });
    const otherwise = check.getByRole('paragraph');
    await expect(otherwise).toBeVisible({ visible: !scripted });
    for (const [answer, shown] of [
      ['plan.said.no', true],
      ['plan.said.yes', false],
      ['plan.said.unsure', true],
    ] as const) {
      await check.getByText(plan.t(answer), { exact: true }).click();
      await expect(check.getByRole('radio', { name: plan.t(answer), exact: true })).toBeChecked();
      await expect(otherwise).toBeVisible({ visible: shown });
    }
  });

  test('a reason why the button may be missing leads back to its check, and to what to do', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    await plan.unfold('plan.section.missing');
    const missing = plan.section(plan.t('plan.section.missing'));
    await missing.getByRole('link', { name: plan.t('plan.missing.check.name', { title: name }) }).click();
    const check = plan.main
      .getByRole('listitem')
      .filter({ has: page.getByRole('group', { name, exact: true }) });
    await expect(check.getByRole('paragraph')).toBeInViewport();
  });
});
