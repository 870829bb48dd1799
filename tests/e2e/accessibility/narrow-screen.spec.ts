import { expect, type Page, test } from '@playwright/test';
import { smallTargets } from '../support/targets.ts';
import { TEMPLATES } from '../support/templates.ts';

/** French is the longer language: what fits in it fits in both. */
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, locale: 'fr-FR' });

/** What reaches beyond the right edge, apart from what scrolls inside a frame of its own. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

for (const template of TEMPLATES) {
  test(`${template.name} fits into 320 pixels, and a finger hits every control`, async ({ page }) => {
    await template.open(page, 'fr');
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect.soft(await overflowing(page)).toEqual([]);
    expect.soft(await smallTargets(page)).toEqual([]);
  });
}
