import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { SearchPage } from '../../../e2e/pages/search.ts';
import { inEveryLanguage } from '../../../e2e/support/readings.ts';

const WORDS = {
  en: {
    query: 'cancel web hosting',
    understood: 'cancel vps ovh',
    foreign: 'resilier nom de domiane',
    mistyped: 'domiane',
  },
  fr: {
    query: 'résilier hébergement web',
    understood: 'résilier vps ovh',
    foreign: 'cancel my domian name',
    mistyped: 'domian',
  },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];

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
});
