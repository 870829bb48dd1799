import type { Page } from '@playwright/test';

/** As a browser that lets pages keep nothing. Call it before the page is opened. */
export const keepNothing = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
