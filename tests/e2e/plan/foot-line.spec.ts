import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { skipWithout, WHOLE } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(WHOLE);

/** Most of a window that the line may take, in pixels. */
const HEIGHT = 56;

withAndWithoutScript((locale, scripted) => {
  test.describe('the line at the foot of a window', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('comes when the plate has gone, with the way to the portal, and goes when it is back', async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...WHOLE.answers);
      await expect(plan.portal).toBeInViewport();
      await expect(plan.foot).not.toBeInViewport();

      await plan.steps
        .getByRole('listitem')
        .nth(2)
        .evaluate((step) => step.scrollIntoView());
      await expect(plan.portal).not.toBeInViewport();
      await expect(plan.foot).toBeInViewport({ ratio: 1 });
      const box = await plan.foot.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(HEIGHT);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
      const href = await plan.portal.getAttribute('href');
      await expect(plan.foot.getByRole('link')).toHaveAttribute('href', href ?? '');

      await page.evaluate(() => scrollTo(0, 0));
      await expect(plan.foot).not.toBeInViewport();
    });

    test('covers nothing at the end of a plan', async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...WHOLE.answers);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const [votes, foot, footer] = await Promise.all([
        plan.main.locator('.votes').boundingBox(),
        plan.foot.boundingBox(),
        plan.footer.boundingBox(),
      ]);
      expect((votes?.y ?? 0) + (votes?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
    });

    test('moves nothing', async ({ page }) => {
      // Shifts are told by a script of the page.
      if (!scripted) return;
      await watchShifts(page);
      const plan = new PlanPage(page, locale);
      await plan.open(...WHOLE.answers);
      await plan.steps.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(plan.footer).toBeInViewport();
      expect(await shifts(page)).toEqual([]);
    });
  });

  test('a low window keeps its height', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    const plan = new PlanPage(page, locale);
    await plan.open(...WHOLE.answers);
    await expect(plan.foot).toBeHidden();
  });
});
