import { expect, test } from '@playwright/test';
import { searchPath } from '../../../src/urls.ts';
import { SearchPage } from '../pages/search.ts';
import { inEveryLanguage } from '../support/readings.ts';

const WORDS = {
  en: { query: 'dedicated server', family: 'Dedicated servers' },
  fr: { query: 'serveur dédié', family: 'Serveurs dédiés' },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];
  const at = (parameters: Readonly<Record<string, string>>) => (url: URL) =>
    url.pathname === searchPath(locale) &&
    JSON.stringify(Object.fromEntries(url.searchParams)) ===
      JSON.stringify({ q: words.query, ...parameters });

  test('a provider narrows the results, in the address too, and Back takes it away', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.query);
    const choice = search.choice('MassiveGRID');
    await expect(choice).toBeVisible();
    const all = (await search.status.textContent()) ?? '';

    await choice.click();
    await expect(page).toHaveURL(at({ provider: 'massivegrid' }));
    await expect(choice).toHaveAttribute('aria-current', 'true');
    await expect(search.status).not.toHaveText(all);
    for (const result of await search.results.all()) await expect(result).toContainText('MassiveGRID');

    await page.goBack();
    await expect(page).toHaveURL(at({}));
    await expect(search.status).toHaveText(all);
    await expect(choice).not.toHaveAttribute('aria-current', 'true');

    await page.goForward();
    await expect(page).toHaveURL(at({ provider: 'massivegrid' }));
    await expect(choice).toHaveAttribute('aria-current', 'true');
  });

  test('a family narrows the results to plans and guides of that family', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.query);
    await search.choice(words.family).click();

    await expect(page).toHaveURL(at({ family: 'servers' }));
    await expect(search.choice(words.family)).toHaveAttribute('aria-current', 'true');
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    for (const result of await search.results.all()) {
      await expect(result.getByRole('link')).toHaveAttribute('href', /^\/\w+\/(cancel|guides)\/servers\//);
    }
  });

  test('a choice says how many results it leads to', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.query);
    const choice = search.choice('MassiveGRID');
    const [count = ''] = /\d+$/.exec((await choice.textContent()) ?? '') ?? [];

    await choice.click();
    await expect(search.status).toHaveText(
      search.t(count === '1' ? 'search.count.one' : 'search.count.other').replace('{count}', count),
    );
  });

  test('filters in the address hold on arrival, and the current one leads back to everything', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    await page.goto(`${searchPath(locale, words.query)}&provider=massivegrid&kind=plan`);
    await expect(search.results).not.toHaveCount(0);
    for (const result of await search.results.all()) {
      await expect(result).toHaveAttribute('data-result-id', /^massivegrid\//);
      await expect(result).toHaveAttribute('data-result-kind', 'plan');
    }

    await search.choice('MassiveGRID').click();
    await expect(page).toHaveURL(at({ kind: 'plan' }));
  });

  test('a choice opens in a new tab as any link', async ({ page, context }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.query);
    const opened = context.waitForEvent('page');
    await search.choice('MassiveGRID').click({ modifiers: ['ControlOrMeta'] });
    const other = new SearchPage(await opened, locale);
    await expect(other.page).toHaveURL(at({ provider: 'massivegrid' }));
    await expect(other.results).not.toHaveCount(0);
    await expect(page).toHaveURL(at({}));
  });
});
