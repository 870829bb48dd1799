import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { cancelPath, searchPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { inEveryLanguage } from '../support/readings.ts';

const WORDS = {
  en: {
    query: 'cancel web hosting',
    one: /^\d+ answers$/,
    mark: /hosting/i,
    understood: 'cancel vps ovh',
    foreign: 'resilier nom de domiane',
    mistyped: 'domiane',
  },
  fr: {
    query: 'résilier hébergement web',
    one: /^\d+ réponses$/,
    mark: /hébergement/i,
    understood: 'virer vps ovh',
    foreign: 'cancel my domian name',
    mistyped: 'domian',
  },
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

  test('a plan can be opened from the results', async ({ page }) => {
    const search = new SearchPage(page, locale);
    const plan = new PlanPage(page, locale);
    await search.open(words.query);
    const result = page.locator('[data-result-id="ovhcloud/web-hosting/end-of-term"]');
    await expect(result).toHaveAttribute('data-result-kind', 'plan');

    await result.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(
      (url) => url.pathname === cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'),
    );
    await expect(plan.fact('facts.name.askBy')).toBeVisible();

    await page.goBack();
    await expect(search.field).toHaveValue(words.query);
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

  test('what was understood can be taken away or switched off, and Back brings it back', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.understood);
    const chips = search.main.getByRole('list', { name: search.t('search.understood') });
    await expect(chips.getByRole('listitem')).toHaveCount(3);
    await expect(search.results.first()).toHaveAttribute('data-result-id', 'ovhcloud/vps/end-of-term');
    await expect(
      search.main.locator(`.search-wizard a[href^="${cancelPath(locale, 'vps', 'ovhcloud')}"]`),
    ).toBeVisible();

    await chips.getByRole('link', { name: /^OVHcloud/ }).click();
    await expect(chips.getByRole('listitem')).toHaveCount(2);
    await expect(page).toHaveURL((url) => !/ovh/.test(url.search));
    await page.goBack();
    await expect(chips.getByRole('listitem')).toHaveCount(3);
    await expect(search.field).toHaveValue(words.understood);

    await search.main.getByRole('link', { name: new RegExp(`${words.understood}`) }).click();
    await expect(page).toHaveURL(/exactly=1/);
    await expect(chips).toHaveCount(0);
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
  });

  test('a query in the other language is understood, corrected and bridged', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(words.foreign);
    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    const [other] = otherLocales(locale);
    await expect(search.main.locator(`.search-bridge a[hreflang="${other}"]`)).toHaveAttribute(
      'href',
      /^\/\w\w\/search\/\?q=/,
    );
    await expect(search.main.getByRole('link', { name: new RegExp(words.mistyped) })).toBeVisible();
    await expect(search.results.first().getByRole('heading').getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`^/${locale}/`),
    );
  });

  for (const other of otherLocales(locale)) {
    test(`the switch to ${other} keeps the query`, async ({ page }) => {
      const search = new SearchPage(page, locale);
      await search.open('exchange');
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      await search.languageSwitch(other).click();
      await expect(page).toHaveURL(searchPath(other, 'exchange'));
      await expect(new SearchPage(page, other).results).not.toHaveCount(0);
    });
  }
});
