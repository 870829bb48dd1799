import { expect, test } from '@playwright/test';
import { searchPath } from '../../../src/urls.ts';
import { HomePage } from '../pages/home.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { hold } from '../support/hold.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

skipWithout(DATED);

const SCREENS = [
  { name: 'a phone', viewport: { width: 390, height: 844 } },
  { name: 'a desk', viewport: { width: 1280, height: 800 } },
];

for (const [shift, { name, viewport }] of SCREENS.entries()) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    const locale = localeInTurn(shift);

    test(`the field and what stands above stay where they are while results arrive (${locale})`, async ({
      page,
    }) => {
      const search = new SearchPage(page, locale);
      await search.open();
      const before = await search.field.boundingBox();
      await search.field.pressSequentially('domain');
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await expect(search.results).not.toHaveCount(0);
      expect(await search.field.boundingBox()).toEqual(before);
    });

    test(`nothing that is still being read moves when results come late (${locale})`, async ({ page }) => {
      await watchShifts(page);
      const release = await hold(page, '**/search/more-*.json');
      const search = new SearchPage(page, locale);
      await search.open();
      await search.field.pressSequentially('domain');
      // By now the browser no longer takes a move for an answer to the typing.
      await expect(search.status).toHaveText(search.t('search.searching'));
      release();
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      expect(await shifts(page)).toEqual([]);
    });

    test(`nothing moves when a search is opened by its address and all comes late (${locale})`, async ({
      page,
    }) => {
      await watchShifts(page);
      const releaseScript = await hold(page, '**/_astro/*.js');
      const releaseIndex = await hold(page, '**/search/more-*.json');
      const search = new SearchPage(page, locale);
      await page.goto(searchPath(locale, 'domain'), { waitUntil: 'commit' });
      await expect(search.field).toBeVisible();
      await shifts(page);
      releaseScript();
      await expect(search.status).toHaveText(search.t('search.searching'));
      releaseIndex();
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      expect(await shifts(page)).toEqual([]);
    });

    test(`nothing moves while somebody types on the home page (${locale})`, async ({ page }) => {
      await watchShifts(page);
      const home = new HomePage(page, locale);
      await home.open();
      await home.searchField.pressSequentially('domain');
      expect(await shifts(page)).toEqual([]);
    });

    test(`nothing moves when a plan is opened by a link with answers and an end (${locale})`, async ({
      page,
    }) => {
      await watchShifts(page);
      const plan = new PlanPage(page, locale);
      await plan.open(...DATED.answers);
      const names = await page
        .locator('plan-situation input')
        .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name')))]);
      expect(names).not.toEqual([]);
      const ends = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
      // The mark in the head is smaller than any sheet, and there before it.
      const release = await hold(page, '**/_astro/*.css');
      const link = `${page.url()}?ends=${ends}&${names.map((name) => `${name}=yes`).join('&')}`;
      await page.goto(link, { waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('data-narrows');
      release();
      await expect(page.locator('html')).not.toHaveAttribute('data-narrows');
      await expect(plan.fact('facts.name.ends')).toContainText(ends.slice(0, 4));
      expect(await shifts(page)).toEqual([]);
    });

    test(`the question about the end stays where it was touched while the plate above it grows (${locale})`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...DATED.answers);
      await allAwake(page);
      const choice = plan.ending('today');
      await choice.scrollIntoViewIfNeeded();
      const before = await choice.boundingBox();
      await choice.check();
      await expect(plan.fact('facts.name.ends')).toContainText(String(new Date().getFullYear()));
      expect(Math.abs(((await choice.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    });
  });
}
