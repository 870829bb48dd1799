import type { Page } from '@playwright/test';
import { focusIndication } from './keyboard.ts';

/** A date field has several stops of its own, and so has the page in a frame. */
const MORE_STOPS = 20;

/** What Tab came upon from the start of the page to its end. */
export interface FocusWalk {
  readonly controls: number;
  readonly presses: number;
  /** True when Tab after the last control came back to the first. */
  readonly cameRound: boolean;
  /** Stops that did not show the focus, or that something covered. */
  readonly hidden: readonly string[];
}

/** Presses Tab from the top of the page until the first control has the focus again. */
export async function walkWithTab(page: Page): Promise<FocusWalk> {
  const controls = await page.evaluate(() => {
    scrollTo(0, 0);
    const focusable = document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]');
    const visible = [...focusable].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    // Radio buttons of one name are one stop; the arrows lead on from there.
    const stops = visible.map((control) =>
      control instanceof HTMLInputElement && control.type === 'radio' ? control.name : control,
    );
    return new Set(stops).size;
  });
  await page.keyboard.press('Tab');
  const first = await page.evaluateHandle(() => document.activeElement);
  const hidden: string[] = [];
  let before = '';
  let presses = 0;
  let cameRound = false;
  while (presses < controls + MORE_STOPS) {
    const { what, outline, shadow, inView, covered, isIt } = await focusIndication(page, first);
    cameRound = isIt && presses > 0;
    if (cameRound) break;
    // Past the last control the focus is with the browser. Further stops of a field are the browser's too,
    // and in a frame it is the page there that shows it.
    const atPage = !/^<(?:body|sortie-wizard)/.test(what) && what !== before;
    before = what;
    if (atPage && !outline && !shadow) hidden.push(`no sign of the focus: ${what}`);
    if (atPage && !inView) hidden.push(`out of view: ${what}`);
    if (atPage && covered !== undefined) hidden.push(`covered by ${covered}: ${what}`);
    presses += 1;
    await page.keyboard.press('Tab');
  }
  return { controls, presses, cameRound, hidden };
}
