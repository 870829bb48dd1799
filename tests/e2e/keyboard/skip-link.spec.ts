import { expect, test } from '@playwright/test';
import { cancelPath, guidePath, homePath } from '../../../src/urls.ts';
import { Frame } from '../pages/frame.ts';
import { focusIndication } from '../support/keyboard.ts';
import { withAndWithoutScript } from '../support/readings.ts';

withAndWithoutScript((locale) => {
  const paths = [
    homePath(locale),
    cancelPath(locale, 'vps'),
    cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'),
    guidePath(locale, 'basics/before-you-cancel'),
  ];

  for (const path of paths) {
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
