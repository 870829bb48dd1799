import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { cancelPath, guidesPath, homePath, searchPath } from '../../../src/urls.ts';
import { field as fieldOf } from '../pages/frame.ts';
import { SearchPage } from '../pages/search.ts';
import { DATED, fullNameOf, nameOf, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED, SHORT);

const WORDS = {
  en: { query: 'get rid of my', plan: 'Plan', dark: true },
  fr: { query: 'virer mon', plan: 'Plan', dark: false },
};

inEveryLanguage((locale) => {
  const words = WORDS[locale];
  const query = `${words.query} ${fullNameOf(SHORT, locale)}`;
  const resultsOf = (asked: string) => (url: URL) =>
    url.pathname === searchPath(locale) && url.searchParams.get('q') === asked;
  test.use({ colorScheme: words.dark ? 'dark' : 'light' });

  test('the keyboard goes through the suggestions and takes one', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.goto(guidesPath(locale));
    const field = search.headerField;
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type(query);
    await expect(search.options.first()).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(await search.options.count()).toBeLessThanOrEqual(7);
    await expect(search.options.first()).toContainText(words.plan);

    const active = search.page.getByRole('option', { selected: true });
    await expect(active).toHaveCount(0);
    await field.press('ArrowUp');
    await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('ArrowDown');
    await expect(active).toHaveCount(0);
    await field.press('ArrowDown');
    await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await search.options.first().getAttribute('id')) ?? 'no id',
    );
    await field.press('End');
    await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('Home');
    await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);

    await field.press('Escape');
    await expect(search.options).toHaveCount(0);
    await expect(field).toHaveValue(query);
    await field.press('ArrowDown');
    await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(cancelPath(locale, ...SHORT.answers.slice(0, 2))));
  });

  test('Enter without a suggestion chosen searches; Escape closes, then empties', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.goto(homePath(locale));
    const field = fieldOf(search.main);
    await field.pressSequentially(nameOf(SHORT, locale));
    await expect(search.options.first()).toBeVisible();
    await field.press('Escape');
    await expect(search.options).toHaveCount(0);
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.pressSequentially(nameOf(DATED, locale));
    await expect(search.options.first()).toBeVisible();
    await field.press('Enter');
    await expect(page).toHaveURL(resultsOf(nameOf(DATED, locale)));
  });

  test('what cannot be loaded is said in a line, and the form still leads to the results', async ({
    page,
  }) => {
    await page.route(`**/search/${locale}.json`, (route) => route.abort('connectionfailed'));
    const search = new SearchPage(page, locale);
    await page.goto(guidesPath(locale));
    await search.headerField.fill(nameOf(SHORT, locale));
    await expect(search.header.getByRole('alert')).toHaveText(search.t('search.options.failed'));
    await page.unroute(`**/search/${locale}.json`);
    await search.headerField.press('Enter');
    await expect(page).toHaveURL(resultsOf(nameOf(SHORT, locale)));
    await expect(search.results).not.toHaveCount(0);
  });
});
