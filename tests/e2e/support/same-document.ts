import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by a test; gone as soon as the browser loads another document. */
    sortieMark?: true;
  }
}

/** Marks the document that is open now. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.sortieMark = true;
  });
}

/** Whether the marked document is still the one on screen. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => window.sortieMark === true);
}
