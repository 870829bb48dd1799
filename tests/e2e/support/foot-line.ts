import type { Page } from '@playwright/test';

/** The line at the foot of the window is over something wherever it is measured; a reader scrolls that out from below. */
export const withoutFootLine = (page: Page): Promise<void> =>
  page.locator('.foot-way').evaluateAll((all) => {
    for (const each of all) each.setAttribute('hidden', '');
  });
