import type { Page } from '@playwright/test';

/** The spacing of WCAG 1.4.12, which a reader may set: nothing may be lost by it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Applies a reader's own style to the page that is open; the policy does not bind readers. */
async function readersStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

export const spaceOut = (page: Page): Promise<void> => readersStyle(page, SPACING);
export const asDesigned = (page: Page): Promise<void> => readersStyle(page, '');

/** Whatever moves by itself or on change, although the reader asked for less motion. */
export async function motions(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => {
    const seconds = (times: string): number =>
      Math.max(
        ...times.split(',').map((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1)),
      );
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      const animated = animationName !== 'none' && seconds(animationDuration) > 0.01;
      return seconds(transitionDuration) > 0.01 || animated || scrollBehavior === 'smooth';
    });
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...moving.map((element) => element.outerHTML.slice(0, 120)),
      ...running.map(({ id }) => `runs: ${id}`),
    ];
  });
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Controls that lose their shape in forced colours, where every ground disappears. */
export async function shapelessControls(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const hasEdge = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return ['block-start', 'block-end'].some(
        (side) =>
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
          !/none|hidden/.test(style.getPropertyValue(`border-${side}-style`)),
      );
    };
    return [...document.querySelectorAll('button, input, .button')]
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) && !control.closest('.visually-hidden'),
      )
      .filter((control) => {
        const { textDecorationLine } = getComputedStyle(control);
        const native = control instanceof HTMLInputElement && getComputedStyle(control).appearance !== 'none';
        return !native && !hasEdge(control) && !textDecorationLine.includes('underline');
      })
      .map((control) => control.outerHTML.replace(/<svg.*?<\/svg>/g, '').slice(0, 140));
  });
  await page.emulateMedia({ forcedColors: null });
  return found;
}
