import type { Browser } from '@playwright/test';
import { FAULTS, type Fault } from './faults.ts';
import { JOURNEYS, type Journey, said } from './journeys.ts';

/** How a journey went with something missing. */
export type Ending =
  | { readonly kind: 'ended' }
  /** It said in a sentence what is the matter, or what to do. */
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'stuck'; readonly why: string };

/** Every journey with every fault. @param told called with each ending as it comes */
export async function everyEnding(
  browser: Browser,
  site: string,
  told: (fault: Fault, journey: Journey, ending: Ending) => void,
): Promise<void> {
  for (const fault of FAULTS)
    for (const journey of JOURNEYS) told(fault, journey, await endingOf(browser, site, fault, journey));
}

/** Takes a journey with something missing, on a page of its own. */
export async function endingOf(
  browser: Browser,
  site: string,
  fault: Fault,
  journey: Journey,
): Promise<Ending> {
  const context = await browser.newContext({ javaScriptEnabled: fault.withoutScript !== true });
  try {
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await fault.before?.(page);
    // Not its end: what never comes must hold nobody up.
    await page.goto(new URL(journey.start, site).href, { waitUntil: 'commit' });
    await page.locator('main').waitFor({ state: 'attached' });
    await fault.after?.(page);
    try {
      await journey.go(page);
      return { kind: 'ended' };
    } catch (error) {
      const words = await said(page);
      if (words.length > 0) return { kind: 'said', words: words.join(' ').slice(0, 160) };
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      return { kind: 'stuck', why: [why, ...thrown].join(' · ').slice(0, 300) };
    }
  } finally {
    await context.close();
  }
}
