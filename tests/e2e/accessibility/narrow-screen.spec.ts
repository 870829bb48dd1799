import { expect, test } from '@playwright/test';
import { smallTargets } from '../support/targets.ts';
import { TEMPLATES } from '../support/templates.ts';

/** French is the longer language: what fits in it fits in both. */
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, locale: 'fr-FR' });

for (const template of TEMPLATES) {
  test(`${template.name} fits into 320 pixels`, async ({ page }) => {
    await template.open(page, 'fr');
    const wider = await page.evaluate(() => {
      const scrolls = (element: Element): boolean => {
        const { overflowX } = getComputedStyle(element);
        return overflowX === 'auto' || overflowX === 'scroll' || (element.parentElement ? scrolls(element.parentElement) : false);
      };
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 160));
    });
    expect(wider).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`every control of ${template.name} is large enough for a finger`, async ({ page }) => {
    await template.open(page, 'fr');
    expect(await smallTargets(page)).toEqual([]);
  });
}
