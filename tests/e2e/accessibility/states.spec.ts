import { expect, test } from '@playwright/test';
import { axe } from '../../audit/axe.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

skipWithout(DATED);

/** What the templates look like once somebody has used them. */
inEveryLanguage((locale) => {
  test('a refused date is no obstacle', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...DATED.answers);
    await allAwake(page);
    await plan.endOn('2020-01-01');
    await expect(plan.endDate).toHaveAttribute('aria-invalid', 'true');
    expect((await axe(page)).findings).toEqual([]);
  });

  test('a filter without a match is no obstacle', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('not-sure', 'list');
    await plan.filter.fill('zzz');
    await expect(plan.filterStatus).toContainText('zzz');
    expect((await axe(page)).findings).toEqual([]);
  });

  test('a search that finds nothing is no obstacle', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open('xyzzyqwv');
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    expect((await axe(page)).findings).toEqual([]);
  });

  test('a search that fails is no obstacle', async ({ page }) => {
    await page.route(`**/search/${locale}.json`, (route) => route.abort('connectionfailed'));
    const search = new SearchPage(page, locale);
    await search.open('vps');
    await expect(search.status).toHaveAttribute('data-search-status', 'failed');
    expect((await axe(page)).findings).toEqual([]);
  });
});
