import { expect, test } from '@playwright/test';
import { HomePage } from '../pages/home.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { localeInTurn } from '../support/readings.ts';
import { TEMPLATES } from '../support/templates.ts';

const SCREENS = [
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a desk', viewport: { width: 1280, height: 800 } },
];

for (const [shift, { name, viewport }] of SCREENS.entries()) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const [turn, template] of TEMPLATES.entries()) {
      const locale = localeInTurn(turn + shift);

      test(`nothing moves while ${template.name} arrives (${locale})`, async ({ page }) => {
        await watchShifts(page);
        await template.open(page, locale);
        expect(await shifts(page)).toEqual([]);
      });
    }

    const locale = localeInTurn(shift);

    test(`the field stays where it is while results arrive (${locale})`, async ({ page }) => {
      await watchShifts(page);
      const search = new SearchPage(page, locale);
      await search.open();
      const before = await search.field.boundingBox();
      await search.field.pressSequentially('domain', { delay: 30 });
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await expect(search.results).not.toHaveCount(0);
      expect(await search.field.boundingBox()).toEqual(before);
      expect(await shifts(page)).toEqual([]);
    });

    test(`nothing moves while somebody types on the home page (${locale})`, async ({ page }) => {
      await watchShifts(page);
      const home = new HomePage(page, locale);
      await home.open();
      await home.searchField.pressSequentially('domain');
      expect(await shifts(page)).toEqual([]);
    });

    test(`the stations of the dates stay where they are when real dates come in (${locale})`, async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
      const section = plan.undo;
      const before = await section.boundingBox();
      await plan.endDate.fill('2030-03-12');
      await expect(plan.station(plan.t('facts.date.end'))).toContainText('2030');
      await plan.endDate.fill('2020-03-12');
      await expect(plan.endDate).toHaveAttribute('aria-invalid', 'true');
      // Measured from the top of the document: filling the field has scrolled the page.
      const top = await page.evaluate(() => scrollY);
      expect((await section.boundingBox())?.y).toBe((before?.y ?? 0) - top);
    });
  });
}
