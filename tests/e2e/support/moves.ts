import type { Page } from '@playwright/test';

/** The drawing of one part of a page on its way to its place on the next one. */
interface Move {
  readonly part: string;
  readonly milliseconds: number;
}

/** So Chromium calls the animation that it makes itself of a part that is on both pages. */
const MOVING = /^-ua-view-transition-group-anim-(.+)$/;

/** Notes what moves between two pages; asked of the browser, so that it works without JavaScript in the page as well. */
export async function watchMoves(page: Page): Promise<Move[]> {
  const moves: Move[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  session.on('Animation.animationStarted', ({ animation: { name, source } }) => {
    const [, part] = MOVING.exec(name) ?? [];
    if (part !== undefined) moves.push({ part, milliseconds: source?.duration ?? 0 });
  });
  return moves;
}

/** Waits until whatever a change of pages has begun is over. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
