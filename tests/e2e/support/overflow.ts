import type { Page } from '@playwright/test';

/** What reaches beyond either edge of the screen, apart from what scrolls in a frame of its own or is hidden on purpose. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isByItself = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isByItself(element.parentElement));
    const width = document.documentElement.clientWidth;
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 0.5 || (left < -0.5 && right > 0);
      })
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isByItself(element))
      .map((element) => element.outerHTML.slice(0, 160));
    const { scrollWidth } = document.documentElement;
    return scrollWidth > width ? [`the page scrolls sideways: ${scrollWidth} in ${width}`, ...wide] : wide;
  });
}
