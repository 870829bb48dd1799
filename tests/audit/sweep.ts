import type { Browser, BrowserContext, Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { settled, TEMPLATES } from '../e2e/support/templates.ts';
import type { Page as BuiltPage } from '../support/built-site/pages.ts';
import { judge, type Visit } from './visit.ts';

/** A permanent link that forces a language. */
const FORCED = /^\/go\/[a-z]+\/[a-z]+\/$/;

/** As many pages at a time as the machines this runs on have cores. */
const AT_A_TIME = 2;

/** Does a piece of work for every item, some at a time, each worker with a page of its own. */
async function withPages<Item>(
  context: BrowserContext,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      const page = await context.newPage();
      for (const item of queue) await work(page, item);
      await page.close();
    }),
  );
}

/** Judges every page of the built site, as a reader sees it who prefers light. */
export async function sweepPages(
  browser: Browser,
  baseURL: string,
  pages: readonly BuiltPage[],
): Promise<readonly Visit[]> {
  const context = await browser.newContext({ baseURL, colorScheme: 'light' });
  const visits: Visit[] = [];
  await withPages(context, pages, async (page, { url, forwards, language }) => {
    // These lead on at once, by script or by themselves: what would lead on is stopped, to look at them.
    const leadsOn = forwards || language === undefined || FORCED.test(url);
    if (leadsOn) {
      await page.route('**/*', (route) =>
        new URL(route.request().url()).pathname === url || route.request().resourceType() === 'stylesheet'
          ? route.continue()
          : // No content: the browser stays where it is.
            route.fulfill({ status: 204 }),
      );
    }
    await page.goto(url);
    if (!leadsOn) await settled(page);
    visits.push(await judge(page));
    if (leadsOn) await page.unroute('**/*');
    if (visits.length % 50 === 0) console.log(`${visits.length} of ${pages.length} pages`);
  });
  await context.close();
  return visits;
}

/** Judges every template in every language and both colour schemes. */
export async function sweepTemplates(
  browser: Browser,
  baseURL: string,
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const context = await browser.newContext({ baseURL });
  const visits = new Map<string, readonly Visit[]>();
  // Of what the catalogue has nothing to show on there is no page.
  const here = TEMPLATES.filter(({ lacking }) => lacking === undefined);
  await withPages(context, here, async (page, template) => {
    const own: Visit[] = [];
    for (const locale of LOCALES) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await template.open(page, locale);
        own.push(await judge(page));
      }
    }
    visits.set(template.name, own);
    console.log(template.name);
  });
  await context.close();
  return new Map(here.map(({ name }) => [name, visits.get(name) ?? []]));
}
