import { expect, test } from '@playwright/test';
import { cancelPath, guidesPath } from '../../../../src/urls.ts';
import { SearchPage } from '../../../e2e/pages/search.ts';
import { hold } from '../../../e2e/support/hold.ts';
import { inEveryLanguage } from '../../../e2e/support/readings.ts';

const ANSWER = ['vps', 'ovhcloud', 'vps', 'end-of-term'];

const WORDS = {
  en: { common: 'cancel my ovh vps', slip: 'cancel my domian ovh' },
  fr: { common: 'résilier mon vps ovh', slip: 'résilier mon domiane ovh' },
};

inEveryLanguage((locale) => {
  const words = WORDS[locale];

  test('common words are answered before the other files are there, the others as soon as they are', async ({
    page,
  }) => {
    const search = new SearchPage(page, locale);
    const release = await hold(page, /\/search\/more-[\w-]+\.json/);
    await page.goto(guidesPath(locale));
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...ANSWER));
    const ofProduct = async (): Promise<readonly string[]> =>
      (await search.options.allTextContents()).slice(0, 4);
    const shown = await ofProduct();
    // One slip, and everything has to be known.
    await search.headerField.fill(words.slip);
    await expect(search.headerField).toHaveValue(words.slip);
    expect(await ofProduct()).toEqual(shown);
    release();
    await expect(search.options.first()).toHaveAttribute(
      'href',
      cancelPath(locale, 'domains', 'ovhcloud', 'domain', 'end-of-term'),
    );
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...ANSWER));
    expect(await ofProduct()).toEqual(shown);
  });

  test('without the other files common words are still answered', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await page.route(/\/search\/more-[\w-]+\.json/, (route) => route.abort('connectionfailed'));
    await page.goto(guidesPath(locale));
    await search.headerField.fill(words.common);
    await expect(search.options.first()).toHaveAttribute('href', cancelPath(locale, ...ANSWER));
  });
});
