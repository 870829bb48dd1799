import { expect, test } from '@playwright/test';
import { Frame } from '../pages/frame.ts';
import { localeInTurn } from '../support/readings.ts';
import { TEMPLATES } from '../support/templates.ts';

/** A date field has several stops of its own. */
const MORE_STOPS = 10;

for (const [turn, template] of TEMPLATES.entries()) {
  const locale = localeInTurn(turn);

  test(`Tab goes through every control of ${template.name} (${locale}) and comes back to the start`, async ({
    page,
  }) => {
    await template.open(page, locale);
    const controls = await page.evaluate(() => {
      const focusable = document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]');
      return [...focusable].filter((control) => control.checkVisibility({ visibilityProperty: true })).length;
    });

    const { skipLink } = new Frame(page, locale);
    await page.keyboard.press('Tab');
    await expect(skipLink).toBeFocused();

    let presses = 0;
    let atStart = false;
    while (!atStart && presses < controls + MORE_STOPS) {
      presses += 1;
      await page.keyboard.press('Tab');
      atStart = await skipLink.evaluate((link) => link === document.activeElement);
    }
    expect(atStart, `at the start again after ${presses} presses for ${controls} controls`).toBe(true);
    expect(presses).toBeGreaterThanOrEqual(controls);
  });
}
