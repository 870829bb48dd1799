import type { Page } from '@playwright/test';
import type { SignName } from '../../../src/ui/signs/Sign.tsx';

/** Whether each sign points the way of reading. What has a place of its own in a picture, like a tick, does not. */
const POINTS: Readonly<Record<SignName, boolean>> = {
  arrow: true,
  'arrow-back': true,
  chevron: true,
  external: true,
  undo: true,
  'stop-line': true,
  'go-on': true,
  octagon: false,
  triangle: false,
  info: false,
  tick: false,
  search: false,
  link: false,
};

/** Those, the exit plate, the symbol, and the half disc of the last moment to undo. */
const POINTING = [
  ...Object.entries(POINTS).flatMap(([name, points]) => (points ? `.sign-${name}` : [])),
  '.exit-plate',
  '.symbol',
  '[class*="moment-last"] > .moment-sign',
].join();

/**
 * Drawings that look the wrong way: those that point must be mirrored where text runs from right to left and nowhere
 * else, all others never.
 */
export function wronglyTurned(page: Page): Promise<readonly string[]> {
  return page.evaluate((pointing) => {
    for (const animation of document.getAnimations()) animation.finish();
    const rightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
    const drawings = [...document.body.querySelectorAll('svg')].flatMap((svg) => {
      const mirrored = (svg.getScreenCTM()?.a ?? 0) < 0;
      const meant = svg.matches(pointing) && rightToLeft(svg);
      return !svg.checkVisibility() || mirrored === meant
        ? []
        : `${mirrored ? '' : 'not '}mirrored: ${svg.getAttribute('class')}`;
    });
    const marks = [...document.body.querySelectorAll('details:not([open]) > summary')].flatMap((summary) => {
      const { content, rotate } = getComputedStyle(summary, '::before');
      const meant = rightToLeft(summary) ? '135deg' : '-45deg';
      return !summary.checkVisibility() || content === 'none' || rotate === meant
        ? []
        : `mark at ${rotate}, not ${meant}: ${summary.textContent}`;
    });
    return [...new Set([...drawings, ...marks])];
  }, POINTING);
}
