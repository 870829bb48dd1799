import { expect, type Page, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED);

/** Whatever the browser keeps for this site. */
async function stored(page: Page): Promise<object> {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, allCookies: await page.context().cookies() };
}

const NOTHING = {
  local: {},
  session: {},
  cookies: '',
  databases: [],
  caches: [],
  workers: 0,
  allCookies: [],
};

inEveryLanguage((locale) => {
  test('a browser keeps what was answered about a product, and nothing else', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...DATED.answers.slice(0, -1));
    await plan.answer(plan.t('wizard.answer.end-of-term'));
    await plan.main
      .getByRole('radio', { name: plan.t('plan.said.unsure'), exact: true })
      .first()
      .check();
    await plan.endOn('2030-03-12');
    await expect(plan.station(plan.t('facts.date.end'))).toContainText('2030');

    const { local, ...others } = (await stored(page)) as typeof NOTHING;
    expect({ ...others, local: {} }).toEqual(NOTHING);
    const [said, ...more] = Object.values(local);
    expect(more).toEqual([]);
    expect(said).toMatch(/^\{"[a-z0-9-]+\/[a-z0-9-]+":"\?[a-z0-9-]+=unsure"\}$/);
    // The address says both, for who shares or reloads the page; nothing else does.
    expect(new URL(page.url()).search).toMatch(/^\?[a-z0-9-]+=unsure&ends=2030-03-12$/);
  });

  test('a search leaves nothing in the browser', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(DATED.ref?.product.name[locale] ?? '');
    await expect(search.results).not.toHaveCount(0);
    expect(await stored(page)).toEqual(NOTHING);
  });
});
