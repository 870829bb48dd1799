import type { Browser, Page } from '@playwright/test';
import { serve } from '../../../src/tooling/serve/static-server.ts';
import { ANSWER_ROW, PAGE } from '../../../src/ui/browser/marks.client.ts';
import { cancelPath } from '../../../src/urls.ts';
import { type Moments, type Watcher, watch } from '../measure/moments.ts';
import { withBrowser, withPhone } from '../measure/phone.ts';
import { record } from '../session.ts';
import { builtSite } from '../site/build-site.ts';
import type { Part } from './part.ts';

/** Tells of every click, and of every heading of a page as soon as it is painted. */
const watcher: Watcher = (tell) => {
  let shown: string | undefined;
  const look = (): void => {
    const heading = document.querySelector('main h1')?.textContent;
    if (heading === undefined || heading === shown) return;
    shown = heading;
    // The frame is painted when the next task begins.
    requestAnimationFrame(() =>
      setTimeout(() => tell(`heading ${heading}`, performance.timeOrigin + performance.now())),
    );
  };
  addEventListener('click', ({ timeStamp }) => tell('click', performance.timeOrigin + timeStamp), true);
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
};

/** Seconds; who waits longer has met with an error. */
const PATIENCE = 60;
const WALKS = 3;
const QUESTIONS = 4;

const kindOf = (page: Page): Promise<string | undefined> =>
  page.evaluate((mark) => document.body.dataset[mark], PAGE);

/** Taps the first answer as somebody does who has read the question; seconds from the click to the next heading. */
async function tapFirst(page: Page, moments: Moments): Promise<number> {
  const row = page.locator(ANSWER_ROW).first();
  const before = await page.locator('main h1').textContent();
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (box === null) throw new Error(`There is nothing to tap on ${page.url()}.`);
  const begun = Date.now() / 1000;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const click = await moments.next(({ what, at }) => what === 'click' && at >= begun - 1, PATIENCE);
  const shown = await moments.next(
    ({ what, at }) =>
      click !== undefined && what !== 'click' && at > click.at && what !== `heading ${before}`,
    PATIENCE,
  );
  if (click === undefined || shown === undefined) throw new Error(`No page came after ${page.url()}.`);
  return shown.at - click.at;
}

/** From the first question on, the first answer each time; seconds from each question to the next one. */
const walk = (browser: Browser, url: string): Promise<readonly number[]> =>
  withPhone(browser, async ({ page }) => {
    const moments = await watch(page, watcher);
    await page.goto(new URL(cancelPath('en'), url).href);
    const waits: number[] = [];
    for (let question = 0; question < QUESTIONS; question += 1) {
      // Whoever reads the question gives the page this much time at least.
      await page.waitForLoadState('networkidle');
      const wait = await tapFirst(page, moments);
      if ((await kindOf(page)) !== 'question') break;
      waits.push(wait);
    }
    return waits;
  });

export const click: Part = {
  about: 'a straight tap on a question until the next one is painted, on a cheap phone',
  round: async (session) => {
    const server = await serve((await builtSite(session)).site, 0);
    try {
      await withBrowser(async (browser) => {
        for (let turn = 0; turn < WALKS; turn += 1)
          for (const wait of await walk(browser, server.url)) record(session, 'click/next', wait);
      });
    } finally {
      await server.close();
    }
  },
};
