import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type Locale, otherLocales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { RunningServer } from '../../../src/tooling/serve/static-server.ts';
import { serve } from '../../../src/tooling/serve/static-server.ts';
import {
  cancelPath,
  deskPath,
  embedPath,
  guidePath,
  homePath,
  permanentPath,
  plannerPath,
  searchPath,
} from '../../../src/urls.ts';
import { RENAMED_GUIDE } from '../../unit/addresses/recorded.ts';
import { expectNoOffence, type Offences, watchOffences } from '../support/offences.ts';
import { withAndWithoutScript } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';
import { buildFolder, publishSmallSite } from '../support/small-site.ts';

/** A site below a path of its host. One build for all tests, so they run one after the other. */
test.describe.configure({ mode: 'default' });

const BASE = '/help/';
const MOVED = `moved:
  - { from: "/{lang}/guides/vps/acme-vps/", to: "guide:vps/leave-acme", on: 2026-11-22 }
`;
const PLAN = ['vps', 'acme', 'vps', 'end-of-term'] as const;

let site: RunningServer;
let portal: Server;
const at = (path: string): string => new URL(path.slice(1), site.url).href;

test.beforeAll(async ({ browserName: _any }, { workerIndex }) => {
  test.setTimeout(180_000);
  portal = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Portal</title><sortie-wizard lang="fr"></sortie-wizard><script src="${site.url}embed.js" defer></script>`,
    );
  });
  await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
  const folder = publishSmallSite(`read-below-a-path-${workerIndex}`, [
    ...RENAMED_GUIDE,
    { file: 'moved.yaml', write: MOVED },
  ]);
  await buildFolder(folder, { SITE_URL: 'https://example.com/help' });
  site = await serve(`${folder}/dist`, 0, [`http://127.0.0.1:${(portal.address() as AddressInfo).port}`]);
  expect(new URL(site.url).pathname).toBe(BASE);
});

test.afterAll(async () => {
  await site?.close();
  portal?.close();
});

/** Everything that a page asks for is of the site: below its path, and there. */
async function within(page: Page): Promise<Offences & { readonly outside: readonly string[] }> {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(BASE)) outside.push(pathname);
  });
  return { ...(await watchOffences(page, site.url)), outside };
}

/** Goes to a plan by a click on each answer. @param soft by a script, which keeps the document */
async function answer(page: Page, locale: Locale, soft: boolean): Promise<void> {
  await page.goto(at(homePath(locale)));
  await page
    .getByRole('main')
    .locator(`a[href="${BASE}${locale}/cancel/vps/acme/vps/"]`)
    .or(page.getByRole('main').locator(`a[href^="${BASE}${locale}/cancel/vps/"]`))
    .first()
    .click();
  if (soft) await markDocument(page);
  await page.locator('.answer-row a[href$="/acme/vps/end-of-term/"]').click();
  await expect(page.locator('body')).toHaveAttribute('data-page', 'plan');
  await expect(page).toHaveURL(at(cancelPath(locale, ...PLAN)));
  if (soft) expect(await isMarked(page)).toBe(true);
}

withAndWithoutScript((locale, scripted) => {
  const [other = locale] = otherLocales(locale);

  test('a reader comes from the first page to a plan, and to the same in another language', async ({
    page,
  }) => {
    const asked = await within(page);
    await answer(page, locale, scripted);
    await page.locator('[data-swap=language]').first().click();
    await expect(page).toHaveURL(at(cancelPath(other, ...PLAN)));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    if (scripted) {
      await page.goBack();
      await expect(page).toHaveURL(at(cancelPath(locale, ...PLAN)));
    }
    expect(asked.outside).toEqual([]);
    if (scripted) await expectNoOffence(asked);
  });

  test('permanent links and pages that moved lead on', async ({ page }) => {
    const asked = await within(page);
    const arrived = at(guidePath(locale, 'vps/leave-acme'));
    for (const path of [guidePath(locale, 'vps/acme-vps'), permanentPath('bure', locale)]) {
      await page.goto(at(path));
      await expect(page).toHaveURL(arrived);
    }
    await page.goto(at(permanentPath('bavo')));
    if (scripted) await expect(page).toHaveURL(at(cancelPath(locale, ...PLAN)));
    else
      await expect(page.locator(`main a[href="${BASE}${locale}/cancel/${PLAN.join('/')}/"]`)).toBeVisible();
    expect(asked.outside).toEqual([]);
  });

  test('what is not there is said in the language of its address, with ways on', async ({ page }) => {
    const asked = await within(page);
    const answered = await page.goto(at(`/${locale}/nothing/`));
    expect(answered?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.getByRole('main').locator(`a[href="${BASE}${locale}/guides/"]`).first().click();
    await expect(page).toHaveURL(at(`/${locale}/guides/`));
    expect(asked.outside).toEqual([]);
  });

  test('the support desk and the planner name what is below the path', async ({ page }) => {
    const asked = await within(page);
    await page.goto(at(deskPath(locale)));
    const row = page.locator('.desk-row > a').filter({ hasText: `${BASE}go/bavo/` });
    await expect(row).toHaveAttribute('href', `${BASE}${locale}/cancel/${PLAN.join('/')}/`);
    await page.goto(at(plannerPath(locale)));
    await expect(page.locator('.pick[name=bavo]')).toHaveCount(1);
    expect(asked.outside).toEqual([]);
  });
});

test('the root of the site opens the language of the reader', async ({ page }) => {
  await page.goto(new URL('/', site.url).href);
  await expect(page).toHaveURL(at(homePath('en')));
});

test('the search answers, with words of pages, labels and suggestions', async ({ page }) => {
  const asked = await within(page);
  await page.goto(at(searchPath('en', 'cancel acme vps')));
  const results = page.locator('[data-result-id]');
  await expect(page.locator('[data-search-status=done]')).toHaveCount(1);
  await expect(results.first().getByRole('link').first()).toHaveAttribute('href', /^\/help\/en\//);
  await page.goto(at(searchPath('en', 'billing')));
  await expect(page.locator(`[data-result-kind=label] a[href^="${BASE}en/labels/acme/"]`)).toHaveCount(1);
  // Words that only the text of a page has: the engine and its index are asked.
  await page.goto(at(searchPath('en', 'words')));
  await expect(page.locator('[data-search-status=done]')).toHaveCount(1);
  expect(asked.outside).toEqual([]);
  await expectNoOffence(asked);
});

test('the desk opens a reply, and takes the link that a customer sent', async ({ page }) => {
  const asked = await within(page);
  await page.goto(at(deskPath('en')));
  const field = page.getByRole('searchbox').first();
  await expect(field).toBeFocused();
  await field.fill(`see https://example.com/help/fr/cancel/${PLAN.join('/')}/`);
  const rows = page.locator('.desk-row');
  await expect(rows).toHaveCount(1);
  await rows.locator('> a').click();
  await expect(page.getByRole('tabpanel')).toContainText(/https:\/\/example\.com\/help\//);
  expect(asked.outside).toEqual([]);
  await expectNoOffence(asked);
});

test('the desk shows what a customer saw, in the language of the agent', async ({ page }) => {
  const asked = await within(page);
  const t = translator('en');
  await page.goto(at(deskPath('en')));
  await page.getByLabel(t('supportDesk.customer.label')).fill(`${site.url}fr/cancel/${PLAN.join('/')}/`);
  await page.getByRole('button', { name: t('supportDesk.customer.submit') }).click();
  const found = page.locator('.desk-found a');
  await expect(found).toHaveAttribute('href', `${BASE}en/cancel/${PLAN.join('/')}/`);
  // Its permanent link was read, too.
  await expect(page.locator('.desk-row > [aria-current="true"]')).toContainText(`${BASE}go/bavo/`);
  expect(asked.outside).toEqual([]);
  await expectNoOffence(asked);
});

test('the planner keeps what is ticked, and leads to the plan', async ({ page }) => {
  const asked = await within(page);
  await page.goto(at(`${plannerPath('en')}?bavo=2027-03-01`));
  const way = page.locator('.task[data-of=bavo] a[href*="/end-of-term/"]').first();
  await expect(way).toHaveAttribute('href', new RegExp(`^${BASE}en/cancel/`));
  expect(asked.outside).toEqual([]);
  await expectNoOffence(asked);
});

test('what the browser keeps is of this site alone', async ({ page }) => {
  await page.goto(at(homePath('en')));
  await page.evaluate(() => localStorage.setItem('sortie.situation', '{"acme/vps":"?mail=yes"}'));
  await page.goto(at(cancelPath('en', ...PLAN)));
  expect(await page.evaluate(() => 'narrows' in document.documentElement.dataset)).toBe(false);
  const early = await page.locator('script[src*="/early."]').getAttribute('src');
  expect(await (await page.request.get(new URL(early ?? '', site.url).href)).text()).toContain(
    "'/help/sortie.situation'",
  );
  await page.evaluate(() => localStorage.setItem('/help/sortie.situation', '{}'));
  await page.goto(at('/en/about/'));
  await page.locator('forget-everything button').click();
  await expect(page.locator('forget-everything [role=status]')).not.toBeEmpty();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['sortie.situation']);
});

test('a portal shows the wizard, in one language and in the other', async ({ page }) => {
  const { port } = portal.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const wizard = page.locator('sortie-wizard iframe').contentFrame();
  await expect(page.locator('iframe')).toHaveCSS('visibility', 'visible');
  await wizard.locator(`a[href^="${BASE}fr/cancel/vps/"]`).first().click();
  await wizard.locator('.answer-row a[href$="/acme/vps/end-of-term/"]').click();
  await expect(wizard.locator('body')).toHaveAttribute('data-page', 'plan');
  await expect(wizard.locator('html')).toHaveAttribute('data-embed', '');
  await page.locator('sortie-wizard').evaluate((element) => {
    element.setAttribute('lang', 'en');
  });
  await expect(wizard.locator('html')).toHaveAttribute('lang', 'en');
  await expect(wizard.locator('body')).toHaveAttribute('data-page', 'plan');
});

test('the page about that shows it live', async ({ page }) => {
  const asked = await within(page);
  await page.goto(at(embedPath('en')));
  await expect(page.locator('main')).toContainText('src="https://example.com/help/embed.js"');
  await page.locator('sortie-wizard').first().scrollIntoViewIfNeeded();
  await expect(page.locator('sortie-wizard iframe').first()).toHaveCSS('visibility', 'visible');
  expect(asked.outside).toEqual([]);
  await expectNoOffence(asked);
});
