import { expect, test } from '@playwright/test';
import { familyPath, providerPath, searchPath } from '../../../src/urls.ts';
import { field as fieldOf } from '../pages/frame.ts';
import { SearchPage } from '../pages/search.ts';
import { nameOf, SHORT, SHORT_ELSEWHERE, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(SHORT, SHORT_ELSEWHERE);

/** A provider among others that have a service of this kind. */
const PROVIDER = {
  id: SHORT_ELSEWHERE.ref?.provider.id ?? '',
  name: SHORT_ELSEWHERE.ref?.provider.name ?? '',
};
const FAMILY = SHORT.ref?.product.family ?? '';

inEveryLanguage((locale) => {
  const query = nameOf(SHORT, locale);
  const at = (parameters: Readonly<Record<string, string>>) => (url: URL) =>
    url.pathname === searchPath(locale) &&
    JSON.stringify(Object.fromEntries(url.searchParams)) === JSON.stringify({ q: query, ...parameters });

  test('a provider narrows the results to as many as it says, in the address too, and Back takes it away', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    await search.open(query);
    const choice = search.choice(PROVIDER.name);
    await expect(choice).toBeVisible();
    const all = (await search.status.textContent()) ?? '';
    const [count = ''] = /\d+$/.exec((await choice.textContent()) ?? '') ?? [];

    await choice.click();
    await expect(page).toHaveURL(at({ provider: PROVIDER.id }));
    await expect(choice).toHaveAttribute('aria-current', 'true');
    await expect(search.status).toHaveText(
      search.t(count === '1' ? 'search.count.one' : 'search.count.other').replace('{count}', count),
    );
    for (const result of await search.results.all()) await expect(result).toContainText(PROVIDER.name);

    await page.goBack();
    await expect(page).toHaveURL(at({}));
    await expect(search.status).toHaveText(all);
    await expect(choice).not.toHaveAttribute('aria-current', 'true');

    await page.goForward();
    await expect(page).toHaveURL(at({ provider: PROVIDER.id }));
    await expect(choice).toHaveAttribute('aria-current', 'true');
  });

  test('filters in the address hold on arrival, stay while typing, and the current one leads back', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    await page.goto(`${searchPath(locale, query)}&kind=plan&provider=${PROVIDER.id}`);
    await expect(search.results).not.toHaveCount(0);
    for (const result of await search.results.all()) {
      await expect(result).toHaveAttribute('data-result-id', new RegExp(`^${PROVIDER.id}/`));
      await expect(result).toHaveAttribute('data-result-kind', 'plan');
    }
    await search.choice(PROVIDER.name).click();
    await expect(page).toHaveURL(at({ kind: 'plan' }));
    await search.field.fill('vps');
    await expect(page).toHaveURL((url) => url.search === '?q=vps&kind=plan');
  });

  test('the other language shows the other versions, each in its language', async ({ page }) => {
    const other = locale === 'fr' ? 'en' : 'fr';
    const search = new SearchPage(page, locale);
    await page.goto(`${searchPath(locale, query)}&language=${other}`);
    await expect(search.results).not.toHaveCount(0);
    const link = search.results.first().getByRole('heading').getByRole('link');
    await expect(link).toHaveAttribute('lang', other);
    await expect(link).toHaveAttribute('hreflang', other);
    await expect(link).toHaveAttribute('href', new RegExp(`^/${other}/`));
  });

  test('a choice opens in a new tab as any link', async ({ page, context }) => {
    const search = new SearchPage(page, locale);
    await search.open(query);
    const opened = context.waitForEvent('page');
    await search.choice(PROVIDER.name).click({ modifiers: ['ControlOrMeta'] });
    const other = new SearchPage(await opened, locale);
    await expect(other.page).toHaveURL(at({ provider: PROVIDER.id }));
    await expect(other.results).not.toHaveCount(0);
    await expect(page).toHaveURL(at({}));
  });

  for (const { name, path, filter } of [
    { name: 'a provider', path: providerPath(locale, PROVIDER.id), filter: { provider: PROVIDER.id } },
    { name: 'a family', path: familyPath(locale, FAMILY), filter: { family: FAMILY } },
  ]) {
    test(`the field on the page of ${name} searches within it`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await page.goto(path);
      const field = fieldOf(search.main);
      await field.fill(query);
      await expect(search.options.first()).toBeVisible();
      await field.press('Enter');
      await expect(page).toHaveURL(at(filter));
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await expect(search.choices.locator('[aria-current]')).toHaveCount(1);
    });
  }
});
