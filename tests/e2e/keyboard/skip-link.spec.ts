import { expect, test } from '@playwright/test';
import { cancelPath, guidePath, homePath } from '../../../src/urls.ts';
import { Frame } from '../pages/frame.ts';
import { focusIndication } from '../support/keyboard.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(DATED);

withAndWithoutScript((locale) => {
  const paths = [
    homePath(locale),
    cancelPath(locale, ...DATED.answers.slice(0, 1)),
    cancelPath(locale, ...DATED.answers),
    guidePath(locale, 'basics/before-you-cancel'),
  ];

  // Where no plan has dates, its address is that of the first question.
  for (const path of new Set(paths)) {
    test(`the first Tab on ${path} shows a link past the header, which leads into the content`, async ({
      page,
    }) => {
      const frame = new Frame(page, locale);
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(frame.skipLink).toBeFocused();
      const { outline, shadow, inView } = await focusIndication(page);
      expect(outline || shadow).toBe(true);
      expect(inView).toBe(true);

      await page.keyboard.press('Enter');
      await expect(frame.main).toBeFocused();
      await page.keyboard.press('Tab');
      expect(await frame.main.evaluate((main) => main.contains(document.activeElement))).toBe(true);
    });
  }
});
