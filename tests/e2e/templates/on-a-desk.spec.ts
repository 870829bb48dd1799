import { expect, test } from '@playwright/test';
import { otherLocales } from '../../../src/i18n/locales.ts';
import { inLocale } from '../../../src/urls.ts';
import { axe } from '../../audit/axe.ts';
import { ibm } from '../../audit/ibm.ts';
import { Frame } from '../pages/frame.ts';
import { faintTexts } from '../support/contrast.ts';
import { walkWithTab } from '../support/focus-walk.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { needs } from '../support/plans.ts';
import { motions, shapelessControls } from '../support/preferences.ts';
import { localeInTurn } from '../support/readings.ts';
import { spokenFlaws } from '../support/spoken-order.ts';
import { settled, TEMPLATES } from '../support/templates.ts';

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

// One visit per template and many questions: opening a page is what costs most here.
// The languages take turns, and the switch at the end leads to the other one.
for (const [turn, template] of TEMPLATES.entries()) {
  const locale = localeInTurn(turn);

  test(`${template.name} is sound on a desk (${locale} first)`, async ({ page, baseURL }) => {
    needs(template);
    const offences = await watchOffences(page, baseURL ?? '');
    await watchShifts(page);
    await template.open(page, locale);

    await test.step('nothing moves while it arrives', async () => {
      expect.soft(await shifts(page)).toEqual([]);
    });

    await test.step('it asks no other host, breaks no rule of its policy and has no error', () =>
      expectNoOffence(offences));

    await test.step('axe finds nothing wrong in light', async () => {
      expect.soft((await axe(page)).findings).toEqual([]);
    });

    await test.step("IBM's checker finds nothing wrong", async () => {
      expect.soft((await ibm(page)).findings).toEqual([]);
    });

    await test.step('a screen reader goes through it in order, and everything has a name', async () => {
      expect.soft(await spokenFlaws(page)).toEqual([]);
    });

    await test.step('every text stands out from its ground by 7:1, in light and in dark', async () => {
      expect.soft(await faintTexts(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faintTexts(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });

    await test.step('nothing moves for who wants less motion', async () => {
      expect.soft(await motions(page)).toEqual([]);
    });

    await test.step('controls keep their shape in forced colours', async () => {
      expect.soft(await shapelessControls(page)).toEqual([]);
    });

    await test.step('Tab goes through every control, each shows the focus, and it comes round', async () => {
      const walk = await walkWithTab(page);
      expect.soft(walk.hidden).toEqual([]);
      expect.soft(walk.cameRound, `at the start again: ${JSON.stringify(walk)}`).toBe(true);
      expect.soft(walk.presses).toBeGreaterThanOrEqual(walk.controls);
    });

    const [other = locale] = otherLocales(locale);

    await test.step('the language switch leads to the same in the other language', async () => {
      const { pathname, search } = new URL(page.url());
      await new Frame(page, locale).languageSwitch(other).click();
      await expect(page).toHaveURL(inLocale(pathname, other) + search);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(new Frame(page, other).languageSwitch(locale)).toBeVisible();
    });

    await test.step('axe finds nothing wrong in dark, in the other language', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await settled(page);
      expect.soft((await axe(page)).findings).toEqual([]);
    });
  });
}
