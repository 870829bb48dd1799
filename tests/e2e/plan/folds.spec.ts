import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(WHOLE);

/** Parts of a plan by their published anchors. */
const FOLDED = {
  affected: 'plan.section.affected',
  undo: 'plan.section.undo',
  missing: 'plan.section.missing',
  answers: 'plan.section.answers',
  sources: 'plan.section.sources',
} as const;

withAndWithoutScript((locale) => {
  test('a plan comes in its order: what blocks the way, the steps, then what is folded', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const headings = await plan.main.getByRole('heading', { level: 2 }).allTextContents();
    const order = [
      plan.t('plan.section.read-first'),
      plan.t('plan.section.steps'),
      ...Object.values(FOLDED).map((key) => plan.t(key)),
    ];
    const trimmed = headings.map((text) => text.trim());
    expect(trimmed.filter((text) => order.includes(text))).toEqual(order);
  });

  for (const [id, title] of Object.entries(FOLDED)) {
    test(`a link to #${id} opens its fold, with the heading in sight`, async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(`${cancelPath(locale, ...WHOLE.answers)}#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      const heading = page.getByRole('heading', { level: 2, name: plan.t(title), exact: true });
      await expect(heading).toBeInViewport();
    });
  }

  test('what is folded is closed at first, and opens by hand and by keyboard', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    const undo = page.locator('#undo');
    await expect(undo).toBeHidden();
    await plan.unfold('plan.section.undo');
    await expect(undo).toBeVisible();
    await plan.section(plan.t('plan.section.undo')).locator('summary').press('Enter');
    await expect(undo).toBeHidden();
  });

  test('a link inside the page opens a fold again that was closed by hand', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.goto(`${cancelPath(locale, ...WHOLE.answers)}#undo`);
    await expect(page.locator('#undo')).toBeVisible();
    await plan.unfold('plan.section.undo');
    await expect(page.locator('#undo')).toBeHidden();
    await page.goto(`${cancelPath(locale, ...WHOLE.answers)}#missing`);
    await expect(page.locator('#missing')).toBeVisible();
    await page.goto(`${cancelPath(locale, ...WHOLE.answers)}#undo`);
    await expect(page.locator('#undo')).toBeVisible();
  });
});
