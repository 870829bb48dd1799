import type { Page } from '@playwright/test';

/** How long a page is for who reads it on this screen. */
export interface Length {
  readonly url: string;
  /** Of the whole page, in windows. */
  readonly height: number;
  /** Where the first step begins, in windows from the top; none where a page has no steps. */
  readonly step?: number;
  /** Words of the content in sight; what waits in a fold is not. */
  readonly words: number;
}

/**
 * Measures the pages one after the other.
 *
 * @param ready what a page has to have come to before
 */
export async function lengthsOf(
  page: Page,
  urls: readonly string[],
  ready?: () => Promise<void>,
): Promise<readonly Length[]> {
  const lengths: Length[] = [];
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await ready?.();
    const words = await page.evaluate(wordsInSight);
    lengths.push({ url, words, ...(await page.evaluate(measure)) });
  }
  return lengths;
}

/** Runs in the page. */
function measure(): Omit<Length, 'url' | 'words'> {
  const main = document.querySelector('main') ?? document.body;
  const step = main.querySelector('#steps .step')?.getBoundingClientRect().top;
  return {
    height: document.documentElement.scrollHeight / innerHeight,
    ...(step !== undefined && { step: (step + scrollY) / innerHeight }),
  };
}

/** Words of the page in sight; what waits in a fold is not. Runs in the page. */
export function wordsInSight(): number {
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    words += nodeValue?.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  return words;
}

/** The value that half of them do not exceed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
