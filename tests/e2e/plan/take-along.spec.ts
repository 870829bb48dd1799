import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';

skipWithout(WHOLE);

const locale = localeInTurn(1);

test.describe('with JavaScript', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the permanent link of a plan is copied, and the button says so', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.goto(cancelPath(locale, ...WHOLE.answers));
    await page.getByRole('button', { name: plan.t('plan.along.copy') }).click();
    await expect(page.getByRole('button', { name: plan.t('plan.along.copied') })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/go\/[a-z]+\/$/);
    await expect(page.getByRole('button', { name: plan.t('plan.along.print') })).toBeVisible();
  });
});

test.describe('with an answer', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link that is copied says it too', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.goto(`${cancelPath(locale, ...WHOLE.answers)}?ends=unknown`);
    await page.getByRole('button', { name: plan.t('plan.along.copy') }).click();
    await expect(page.getByRole('button', { name: plan.t('plan.along.copied') })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?ends=unknown$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a plan offers no button that does nothing', async ({ page }) => {
    await page.goto(cancelPath(locale, ...WHOLE.answers));
    await expect(page.locator('take-along')).toBeHidden();
  });
});
