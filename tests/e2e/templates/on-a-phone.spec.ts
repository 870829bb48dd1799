import { expect, test } from '@playwright/test';
import { spoiltTexts } from '../support/cut-off.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { overflowing } from '../support/overflow.ts';
import { needs } from '../support/plans.ts';
import { asDesigned, spaceOut } from '../support/preferences.ts';
import { translateTo } from '../support/pseudo-locales.ts';
import { smallTargets } from '../support/targets.ts';
import { TEMPLATES } from '../support/templates.ts';
import { wronglyTurned } from '../support/turned-drawings.ts';

/** French is the longer language: what fits in it fits in both. */
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'fr-FR' });

for (const template of TEMPLATES) {
  test(`${template.name} is sound on a phone`, async ({ page }) => {
    needs(template);
    await watchShifts(page);
    await template.open(page, 'fr');

    await test.step('nothing moves while it arrives', async () => {
      expect.soft(await shifts(page)).toEqual([]);
    });

    await page.setViewportSize({ width: 320, height: 640 });

    await test.step('it fits into 320 pixels, which is 1280 at 400 %', async () => {
      expect.soft(await overflowing(page)).toEqual([]);
      expect.soft(await spoiltTexts(page)).toEqual([]);
    });

    await test.step('a finger hits every control', async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
    });

    await test.step('the text spacing of WCAG 1.4.12 spoils nothing', async () => {
      await spaceOut(page);
      expect.soft(await overflowing(page)).toEqual([]);
      expect.soft(await spoiltTexts(page)).toEqual([]);
      await asDesigned(page);
    });

    for (const pseudo of ['long and accented', 'right to left'] as const) {
      await test.step(`a language that is ${pseudo} spoils nothing, here and on a desk`, async () => {
        await translateTo(page, pseudo);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await overflowing(page), `at ${width}`).toEqual([]);
          expect.soft(await spoiltTexts(page), `at ${width}`).toEqual([]);
          expect.soft(await wronglyTurned(page), `at ${width}`).toEqual([]);
        }
      });
    }
  });
}
