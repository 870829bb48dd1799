import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { concerned } from '../../../src/site/changes/concerned.ts';
import { changePath, changesPath, permanentPath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import { skipWithout } from '../support/plans.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

const { changes } = catalogue;
/** The change that most plans and guides hold: its list is folded. */
const [most] = changes.toSorted(
  (one, other) => concerned(catalogue, other.id).length - concerned(catalogue, one.id).length,
);
const id = most?.id ?? '';
const entries = concerned(catalogue, id);
const days = [...new Set(changes.map(({ on }) => on))];
const [newest = ''] = days;

skipWithout(most ? {} : { lacking: 'nothing was ever changed here' });

withAndWithoutScript((locale) => {
  const t = translator(locale);

  test('what changed stands by month, and leads to the codes and the text of each', async ({ page }) => {
    await page.goto(changesPath(locale));
    await expect(page.locator(`#month-${newest.slice(0, 7)}`)).toBeVisible();
    await expect(page.locator('article.change:visible')).toHaveCount(changes.length);
    await page.locator(`main a[href="${changePath(locale, id)}"]`).click();
    await expect(page.locator('.send-sheet')).toHaveCount(1 + otherLocales(locale).length);
    await expect(page.locator('#codes')).toContainText(
      t('links.changes.codes.text', { count: entries.length }),
    );
    for (const fold of await page.locator('#codes details').all())
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await expect(page.locator('#codes a[data-line]:visible')).toHaveCount(entries.length);
  });

  test('an address with a day that is none shows everything', async ({ page }) => {
    await page.goto(`${changesPath(locale)}?since=%3Cb%3E`);
    await expect(page.locator('article.change:visible')).toHaveCount(changes.length);
  });
});

withAndWithoutScript((locale, scripted) => {
  test('without script no button waits for one, with it there are all', async ({ page }) => {
    const t = translator(locale);
    await page.goto(changePath(locale, id));
    const copy = page.getByRole('button', { name: t('links.changes.send.copy') });
    await expect(copy).toHaveCount(scripted ? 1 + otherLocales(locale).length : 0);
    await page.goto(changesPath(locale));
    const show = page.getByRole('button', { name: t('links.changes.from.show') });
    await expect(show).toHaveCount(scripted ? 1 : 0);
  });
});

inEveryLanguage((locale) => {
  const t = translator(locale);

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('the text and all links are copied whole', async ({ page }) => {
      await page.goto(changePath(locale, id));
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      const [other = locale] = otherLocales(locale);
      for (const [index, lang] of [locale, other].entries()) {
        await page.locator('.send-text button').nth(index).click();
        await expect(page.locator('.send-text button').nth(index)).toHaveText(t('links.changes.copied'));
        const text = await copied();
        expect(text).toContain(changePath(lang, id));
        expect(text.split(/\r?\n\r?\n/)).toHaveLength(5);
      }
      await page.getByRole('button', { name: t('links.changes.codes.copy') }).click();
      await expect.poll(copied).toContain(permanentPath(entries.at(-1)?.code ?? ''));
      expect((await copied()).split(/\r?\n/)).toHaveLength(entries.length);
    });
  });

  test('a day leaves what was said since then, in the address and in the other language too', async ({
    page,
  }) => {
    await page.goto(changesPath(locale));
    await page.getByLabel(t('links.changes.from'), { exact: true }).fill(newest);
    await page.getByRole('button', { name: t('links.changes.from.show') }).click();
    const count = changes.filter(({ on }) => on >= newest).length;
    await expect(page.locator('changes-since [role=status]')).toHaveText(
      t('links.changes.from.shown', { count }),
    );
    await expect(page.locator('article.change:visible')).toHaveCount(count);
    expect(new URL(page.url()).search).toBe(`?since=${newest}`);
    await page.locator('a[data-swap=language]:visible').first().click();
    await expect(page.locator('article.change:visible')).toHaveCount(count);
    await page.locator('changes-since a').click();
    await expect(page.locator('article.change:visible')).toHaveCount(changes.length);
  });
});
