import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { siteLogo } from '../../../src/settings/site.ts';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import { cancelPath, searchFilePath, searchPath } from '../../../src/urls.ts';
import { beforeResults } from '../../bench/search/packed.ts';
import { SearchPage } from '../pages/search.ts';
import { ANY, nameOf } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

const WORDS = {
  en: { query: 'cancel web hosting', one: /^\d+ answers$/, mark: /hosting/i },
  fr: { query: 'résilier hébergement web', one: /^\d+ réponses$/, mark: /hébergement/i },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];

  test('results say what they are, are counted, and mark the words found', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.query);

    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.status).toHaveText(words.one);
    await expect(search.status).toHaveRole('status');
    await expect(search.results.locator('mark').filter({ hasText: words.mark })).not.toHaveCount(0);
    for (const result of await search.results.all()) {
      await expect(result).toHaveAttribute('data-result-kind', /^(guide|plan)$/);
      await expect(result).toHaveAttribute('data-result-id', /^[\w-]+(\/[\w-]+)+$/);
      await expect(result.getByRole('heading').getByRole('link')).toHaveAttribute(
        'href',
        new RegExp(`^/${locale}/(guides|cancel)/.+/(#.+)?$`),
      );
    }
  });

  test('they are fetched in few pieces, from nothing but the address', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const search = new SearchPage(page, locale);
    await search.open(nameOf(ANY, locale));
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.results).not.toHaveCount(0);
    // The picture of the header, once, says nothing about the query.
    const counted = [...beforeResults(dist, locale), siteLogo()?.path];
    expect(requests.filter((path) => !counted.includes(path))).toEqual([]);
    expect(requests).toEqual([...new Set(requests)]);
  });

  test('what answers is asked for while its script is still on the way', async ({ page }) => {
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.url().endsWith(searchFilePath(`more-${locale}`)));
    const search = new SearchPage(page, locale);
    const opened = search.open(nameOf(ANY, locale));
    await asked;
    send();
    await opened;
    await expect(search.results).not.toHaveCount(0);
  });

  test('what nobody has written about is said to be found nowhere, with other ways to go', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    await search.open('xyzzyqwv');

    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.status).toHaveText(
      { en: 'Nothing found for “xyzzyqwv”.', fr: 'Aucun résultat pour « xyzzyqwv ».' }[locale],
    );
    await expect(search.results).toHaveCount(0);
    const wizard = search.main.locator(`a[href="${cancelPath(locale)}"]`);
    await expect(wizard, 'the wizard is offered once').toHaveCount(1);
    await wizard.click();
    await expect(page).toHaveURL(cancelPath(locale));
  });

  for (const other of otherLocales(locale)) {
    test(`the switch to ${other} keeps the query`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await search.open(nameOf(ANY, locale));
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await search.languageSwitch(other).click();
      // Spaces are written in two ways.
      await expect(page).toHaveURL(
        ({ pathname, searchParams }) =>
          pathname === searchPath(other) && searchParams.get('q') === nameOf(ANY, locale),
      );
      await expect(new SearchPage(page, other).results).not.toHaveCount(0);
    });
  }
});
