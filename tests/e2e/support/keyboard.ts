import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';

/** No page needs more to get from one control to another; who presses Tab more often is trapped. */
const MOST_PRESSES = 80;

/** What tells where the focus is; anything else is no indication. */
interface Indication {
  readonly what: string;
  readonly outline: boolean;
  readonly shadow: boolean;
  readonly inView: boolean;
  /** What lies over the middle of it; `undefined` when nothing does. */
  readonly covered: string | undefined;
  /** It is the one that was asked about. */
  readonly isIt: boolean;
}

/**
 * How the element in focus shows it: one question to the browser, because there is one for each press of Tab.
 *
 * @param wanted the element that is looked for
 */
export function focusIndication(page: Page, wanted?: JSHandle<Element | null>): Promise<Indication> {
  return page.evaluate((it?: Element | null) => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, width, height } = element.getBoundingClientRect();
    // A link that wraps has nothing in the middle of its box; the first line of it will do.
    const line = element.getClientRects()[0] ?? { left, top, width, height };
    const over = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const own = over === null || element.contains(over) || over.contains(element);
    return {
      covered: own || over.closest('label')?.contains(element) ? undefined : over.outerHTML.slice(0, 80),
      what: element.outerHTML.slice(0, 120),
      outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
      shadow: boxShadow !== 'none',
      inView: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
      isIt: document.activeElement === it,
    };
  }, wanted);
}

/** Presses Tab until the control is in focus. Every control on the way must show that it has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  const wanted = await control.elementHandle();
  if (wanted === null) throw new Error(`${control} is gone`);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const { what, outline, shadow, inView, isIt } = await focusIndication(page, wanted);
    expect(outline || shadow, `shows the focus: ${what}`).toBe(true);
    expect(inView, `is in view: ${what}`).toBe(true);
    if (isIt) return;
  }
  throw new Error(`Tab did not reach ${control} in ${MOST_PRESSES} presses`);
}

/** Goes to a control with Tab and presses Enter. */
export async function activate(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}
