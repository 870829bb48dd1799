import { expect, type Page, test } from '@playwright/test';
import { guidesPath } from '../../../src/urls.ts';
import { SearchPage } from '../pages/search.ts';
import { hold } from '../support/hold.ts';
import { fullNameOf, nameOf, SHORT, skipWithout } from '../support/plans.ts';
import { rareWord } from '../support/rare-word.ts';
import { inEveryLanguage, localeInTurn } from '../support/readings.ts';

skipWithout(SHORT);

const abort = (page: Page, url: string) => page.route(url, (route) => route.abort('connectionfailed'));

/** Without any of these the words of the pages cannot be searched; titles and subjects still can. */
const TEXT = [
  { name: 'the engine cannot be loaded', break: (page: Page) => abort(page, '**/pagefind/*/pagefind.js*') },
  { name: 'a part of the index is lost', break: (page: Page) => abort(page, '**/pagefind/*/index/*') },
  { name: 'WebAssembly is kept out', break: (page: Page) => abort(page, '**/pagefind/*/wasm.*') },
];

for (const [turn, part] of TEXT.entries()) {
  const locale = localeInTurn(turn);
  test(`when ${part.name}, the page says so and answers from titles and subjects (${locale})`, async ({
    page,
  }) => {
    await part.break(page);
    const search = new SearchPage(page, locale);
    await search.open(`${rareWord(locale)} ${fullNameOf(SHORT, locale)}`);
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
    await expect(search.main.getByText(search.t('search.partial.text'))).toBeVisible();
  });
}

inEveryLanguage((locale) => {
  test('a word that is on no page is said to be left out', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(`${nameOf(SHORT, locale)} xyzzyqwv`);
    await expect(search.results).not.toHaveCount(0);
    const said = search.t('search.unknown').replace('{words}', 'xyzzyqwv');
    await expect(search.main.getByText(said)).toBeVisible();
  });

  test('when nothing can be loaded, the page says so, lists everything, and tries again', async ({
    page,
  }) => {
    await abort(page, `**/search/${locale}.json`);
    const search = new SearchPage(page, locale);
    await search.open(nameOf(SHORT, locale));

    await expect(search.status).toHaveAttribute('data-search-status', 'failed');
    await expect(search.status).toHaveText(search.t('search.failed.title'));
    await expect(search.results).toHaveCount(0);
    await expect(search.main.locator(`a[href^="${guidesPath(locale)}"]`).first()).toBeVisible();

    await page.unroute(`**/search/${locale}.json`);
    await search.retry.click();
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
  });

  test('on a slow network the old results stay while the page says that it searches', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(fullNameOf(SHORT, locale));
    const first = search.results.first();
    const ours = new RegExp(`^${SHORT.ref?.provider.id}/${SHORT.ref?.product.id}/`);
    await expect(first).toHaveAttribute('data-result-id', ours);

    const release = await hold(page, '**/pagefind/**');
    await search.field.fill(`${rareWord(locale)} ${nameOf(SHORT, locale)}`);
    await expect(search.status).toHaveText(search.t('search.searching'));
    await expect(first).toHaveAttribute('data-result-id', ours);
    release();
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
  });
});
