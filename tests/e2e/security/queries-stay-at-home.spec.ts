import { expect, type Page, test } from '@playwright/test';
import { deskPath, searchPath } from '../../../src/urls.ts';
import { DeskPage } from '../pages/desk.ts';
import { SearchPage } from '../pages/search.ts';
import { localeInTurn } from '../support/readings.ts';

const TYPED = 'ann@example.org';
const FOUND = 'vps';

/** What requests say of the page that they come from, and the addresses they ask for. */
function watchRequests(page: Page) {
  const urls: string[] = [];
  const headers: Promise<{ readonly [name: string]: string }>[] = [];
  page.on('request', (request) => {
    urls.push(request.url());
    headers.push(request.allHeaders().catch(() => ({})));
  });
  /** Those that tell more than a path. */
  const telling = async (): Promise<readonly string[]> =>
    (await Promise.all(headers)).flatMap(({ referer = '' }) => (/[?#]/.test(referer) ? [referer] : []));
  return { urls, telling };
}

test('what is typed at the desk is in no request, and stands in the address for a colleague', async ({
  page,
}) => {
  const desk = new DeskPage(page, localeInTurn(0));
  await desk.openReady();
  const seen = watchRequests(page);
  await desk.field.fill(TYPED);
  await expect(page).toHaveURL(/#q=ann/);
  await desk.field.fill(FOUND);
  await desk.rows.first().locator('a').click();
  await expect(desk.reply).toContainText('/go/');
  expect(seen.urls.length).toBeGreaterThan(0);
  expect(seen.urls.filter((url) => /ann|[?&]q=/.test(url))).toEqual([]);
  expect(await seen.telling()).toEqual([]);

  await page.reload();
  await expect(desk.field).toHaveValue(FOUND);
});

test('an old link to the desk still asks what it asked, and says so to nobody after', async ({ page }) => {
  const desk = new DeskPage(page, localeInTurn(1));
  const seen = watchRequests(page);
  await page.goto(`${deskPath(desk.locale)}?q=${FOUND}`);
  await expect(desk.field).toHaveValue(FOUND);
  await expect(page).toHaveURL(`${deskPath(desk.locale)}#q=${FOUND}`);
  expect(await seen.telling()).toEqual([]);
});

test('a search is in the address that is asked for, and in no other request', async ({ page }) => {
  const search = new SearchPage(page, localeInTurn(1));
  const seen = watchRequests(page);
  await search.open(FOUND);
  await expect(search.results).not.toHaveCount(0);
  await search.field.fill(TYPED);
  await expect(page).toHaveURL(/ann/);
  await search.field.fill(FOUND);
  await expect(search.results).not.toHaveCount(0);
  await search.results.first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/search/);
  expect(await seen.telling()).toEqual([]);
  expect(seen.urls.filter((url) => url.includes('?q=')).length).toBe(1);
  expect(new URL(seen.urls[0] ?? '').pathname).toBe(searchPath(search.locale));
});
