import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { cancelPath, guidesPath, homePath, searchPath } from '../../../src/urls.ts';
import { field as fieldOf } from '../pages/frame.ts';
import { SearchPage } from '../pages/search.ts';
import { hold } from '../support/hold.ts';
import { inEveryLanguage } from '../support/readings.ts';

const VPS = ['vps', 'ovhcloud', 'vps', 'end-of-term'];

const WORDS = {
  en: {
    query: 'get rid of my vps ovh',
    plan: 'Plan',
    dark: true,
    common: 'cancel my ovh vps',
    slip: 'cancel my domian ovh',
    answer: VPS,
  },
  fr: {
    query: 'virer mon vps ovh',
    plan: 'Plan',
    dark: false,
    common: 'résilier mon vps ovh',
    slip: 'résilier mon domiane ovh',
    answer: VPS,
  },
};

inEveryLanguage((locale) => {
  const words = WORDS[locale];
  test.use({ colorScheme: words.dark ? 'dark' : 'light' });

  test('the keyboard goes through the suggestions and takes one', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.goto(guidesPath(locale));
    const field = search.headerField;
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type(words.query);
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
    await expect(field).toHaveValue(words.query);
    await field.press('ArrowDown');
    await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(cancelPath(locale, 'vps', 'ovhcloud')));
  });

  test('Enter without a suggestion chosen searches; Escape closes, then empties', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.goto(homePath(locale));
    const field = fieldOf(search.main);
    await field.pressSequentially('vps');
    await expect(search.options.first()).toBeVisible();
    await field.press('Escape');
    await expect(search.options).toHaveCount(0);
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.pressSequentially('domain');
    await expect(search.options.first()).toBeVisible();
    await field.press('Enter');
    await expect(page).toHaveURL(searchPath(locale, 'domain'));
  });

  test('common words are answered before the other files are there, the others as soon as they are', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    const release = await hold(page, /\/search\/(?:rest|words-\w+)\.txt/);
    await page.goto(guidesPath(locale));
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...words.answer));
    const shown = await search.options.allTextContents();
    // One slip, and everything has to be known.
    await search.headerField.fill(words.slip);
    await expect(search.headerField).toHaveValue(words.slip);
    expect(await search.options.allTextContents()).toEqual(shown);
    release();
    await expect(search.options.first()).toHaveAttribute(
      'href',
      cancelPath(locale, 'domains', 'ovhcloud', 'domain', 'end-of-term'),
    );
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...words.answer));
    expect(await search.options.allTextContents()).toEqual(shown);
  });

  test('without the other files common words are still answered', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.route(/\/search\/(?:rest|words-\w+)\.txt/, (route) => route.abort('connectionfailed'));
    await page.goto(guidesPath(locale));
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...words.answer));
  });

  test('what cannot be loaded is said in a line, and the form still leads to the results', async ({
    page,
  }) => {
    await page.route('**/search/first.txt', (route) => route.abort('connectionfailed'));
    const search = new SearchPage(page, locale);
    await page.goto(guidesPath(locale));
    await search.headerField.fill('vps');
    await expect(search.header.getByRole('alert')).toHaveText(search.t('search.options.failed'));
    await page.unroute('**/search/first.txt');
    await search.headerField.press('Enter');
    await expect(page).toHaveURL(searchPath(locale, 'vps'));
    await expect(search.results).not.toHaveCount(0);
  });
});
