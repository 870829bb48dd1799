import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import * as urls from '../../src/urls.ts';
import { datedPlan } from './places.ts';

/** Where somebody wants to get to. */
export interface Journey {
  readonly name: string;
  readonly start: string;
  /**
   * Goes on from the start to the end.
   *
   * @throws when a step is not possible in time
   */
  go(page: Page): Promise<void>;
}

const [locale] = LOCALES;
/** Of one step; a page that a fault holds up must say so before. */
const PATIENCE = 10_000;
const SUBJECT = 'vps';

const heading = (page: Page): Promise<void> =>
  page.locator('main h1').first().waitFor({ state: 'attached', timeout: PATIENCE });

/** The answer of a question that leads on to a plan. */
async function nextAnswer(page: Page, target: string): Promise<string> {
  const here = new URL(page.url()).pathname;
  const paths = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const next = paths
    .filter((path) => target.startsWith(path) && path.length > here.length)
    .sort((a, b) => a.length - b.length)[0];
  if (next === undefined) throw new Error(`no answer on ${here} leads to ${target}`);
  return next;
}

/** On the page of results: goes to the first, or without script to the first of everything there is. */
async function takeAnswer(page: Page): Promise<void> {
  const result = page.locator('main [data-result-id] a').first();
  // What is listed until there are results makes way for them.
  await result.waitFor({ timeout: PATIENCE / 2 }).catch(() => undefined);
  await result.or(page.locator('main [data-everything] a')).first().click({ timeout: PATIENCE });
  await page.waitForURL(({ pathname }) => pathname !== urls.searchPath(locale), {
    timeout: PATIENCE,
    waitUntil: 'commit',
  });
  await heading(page);
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'from the first question to the steps of a plan',
    start: urls.cancelPath(locale),
    async go(page) {
      const target = datedPlan(locale);
      if (target === undefined) return;
      while (new URL(page.url()).pathname !== target) {
        const next = await nextAnswer(page, target);
        await page.locator(`main a[href="${next}"]`).first().click({ timeout: PATIENCE });
        await page.waitForURL((url) => url.pathname === next, { timeout: PATIENCE, waitUntil: 'commit' });
        await heading(page);
      }
      await page.locator('main ol li').first().waitFor({ state: 'attached', timeout: PATIENCE });
      const onADate = page.locator('main [name=ends][value=date]');
      if ((await onADate.count()) > 0 && (await onADate.isVisible()))
        await onADate.check({ timeout: PATIENCE });
      const field = page.locator('main input[type=date]');
      if ((await field.count()) === 0 || !(await field.isVisible()) || (await field.isDisabled())) return;
      // A field that is there takes a date and gives dates.
      await field.scrollIntoViewIfNeeded({ timeout: PATIENCE });
      await field.fill('2031-05-17', { timeout: PATIENCE });
      await page.locator('main').getByText('2031').first().waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: 'from the field on the home page to an answer',
    start: urls.homePath(locale),
    async go(page) {
      await page.locator('main [name=q]').fill(SUBJECT, { timeout: PATIENCE });
      await page.locator('main [name=q]').press('Enter', { timeout: PATIENCE });
      await page.waitForURL((url) => url.pathname === urls.searchPath(locale), {
        timeout: PATIENCE,
        waitUntil: 'commit',
      });
      await takeAnswer(page);
    },
  },
  {
    name: 'from the desk to a reply',
    start: urls.deskPath(locale),
    async go(page) {
      await page.locator('main [type=search]').fill(SUBJECT, { timeout: PATIENCE });
      await page.locator('main [type=search]').press('Enter', { timeout: PATIENCE });
      const reply = page.locator('main [role=tabpanel]');
      // Without its script the desk's field is that of the search.
      await reply
        .or(page.locator('main [data-everything]'))
        .first()
        .waitFor({ state: 'attached', timeout: PATIENCE });
      if (await reply.isVisible())
        await page.locator('main [role=tabpanel]:has-text("/go/")').waitFor({ timeout: PATIENCE });
      else await takeAnswer(page);
    },
  },
];

/** What a page says of a fault to whoever looks at it or hears it. */
export async function said(page: Page): Promise<readonly string[]> {
  const notes = page.locator('[role=alert]:visible, [data-search-status=failed]:visible, .late:visible');
  const texts = await notes.allTextContents().catch(() => []);
  return texts.map((text) => text.trim()).filter((text) => text.includes(' '));
}
