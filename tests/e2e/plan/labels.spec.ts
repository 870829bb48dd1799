import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Locale, otherLocales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { aboutPath, cancelPath, deskPath, labelsPath, searchPath } from '../../../src/urls.ts';
import { PAIRED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

skipWithout(PAIRED);

const provider = PAIRED.ref?.provider;
const [id = '', label] =
  [...(provider?.labels ?? [])].find(([, { text }]) => text.en && text.fr && text.en !== text.fr) ?? [];

const otherOf = (locale: Locale): Locale => otherLocales(locale)[0] ?? locale;
const boxIn = (page: Page, locale: Locale) =>
  page.getByRole('checkbox', { name: translator(locale)(`labels.show.${otherOf(locale)}`) });

withAndWithoutScript((locale, scripted) => {
  test('a card says what a label is called in the other language', async ({ page }) => {
    await page.goto(labelsPath(locale, provider?.id, id));
    const card = page.locator(`[id="${id}"]`);
    await expect(card).toBeInViewport();
    for (const each of [locale, otherOf(locale)]) await expect(card).toContainText(label?.text[each] ?? '');
    await expect(card.locator('.label[lang]').first()).toHaveAttribute('lang', otherOf(locale));
  });

  test('a plan leads to both, or shows both', async ({ page }) => {
    await page.goto(cancelPath(locale, ...PAIRED.answers));
    if (!scripted) {
      const link = page.locator('label-pairs a');
      await expect(link).toHaveAttribute('href', labelsPath(locale, provider?.id));
      return;
    }
    const box = boxIn(page, locale);
    await box.check();
    const shown = page.locator('.label-pair [lang]');
    await expect(shown.first()).toHaveAttribute('lang', otherOf(locale));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await box.uncheck();
    await expect(shown).toHaveCount(0);
  });
});

inEveryLanguage((locale) => {
  test('the choice is kept, is not on paper, and is forgotten with everything', async ({ page }) => {
    await page.goto(cancelPath(locale, ...PAIRED.answers));
    await boxIn(page, locale).check();
    await expect(page.locator('.label-pair').first()).toBeAttached();
    await page.reload();
    await expect(page.locator('.label-pair').first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.label-pair').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.goto(aboutPath(locale));
    await page.locator('forget-everything button').click();
    await expect(page.locator('forget-everything [role=status]')).not.toBeEmpty();
    await page.goto(cancelPath(locale, ...PAIRED.answers));
    await expect(boxIn(page, locale)).not.toBeChecked();
  });

  test('a label of the other language finds its card in the search and on the desk', async ({ page }) => {
    const word = label?.text[otherOf(locale)] ?? '';
    await page.goto(searchPath(locale, word));
    const card = page.locator(`[data-result-id="${provider?.id}/${id}"]`);
    await expect(card).toBeVisible();
    const ids = await page
      .locator('[data-result-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result-id')));
    expect(ids.slice(0, 4)).toContain(`${provider?.id}/${id}`);
    await page.goto(deskPath(locale));
    await page.locator('#desk-query').fill(word);
    await expect(page.locator('.desk-row > a').first()).toHaveAttribute(
      'href',
      labelsPath(locale, provider?.id, id),
    );
  });

  test('on a narrow phone nothing is wider than the page, and no rule is broken', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(labelsPath(locale, provider?.id));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});
