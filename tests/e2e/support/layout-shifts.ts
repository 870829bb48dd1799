import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    sortieShifts?: { readonly value: number; readonly what: string }[];
  }
}

/** Notes what moves without having been asked to. Call it before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.sortieShifts = [];
    // A page that is swapped for another one is no page that moves, however long ago its link was pressed.
    const swaps: { readonly from: number; until: number }[] = [];
    navigation.addEventListener('currententrychange', () => {
      const swap = { from: performance.now(), until: Number.POSITIVE_INFINITY };
      swaps.push(swap);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          swap.until = performance.now();
        }),
      );
    });
    const isSwap = ({ startTime }: Shift): boolean =>
      swaps.some(({ from, until }) => startTime >= from && startTime <= until);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 100) : node?.nodeName,
        );
        if (!entry.hadRecentInput && !isSwap(entry))
          window.sortieShifts?.push({ value: entry.value, what: what.join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved so far. */
export function shifts(page: Page): Promise<readonly { readonly value: number; readonly what: string }[]> {
  return page.evaluate(async () => {
    // Shifts are reported with the frame after the one they happened in.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.sortieShifts ?? [];
  });
}
