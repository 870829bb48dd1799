import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect as playwrightExpect, test } from '@playwright/test';
import type { RunningServer } from '../../../src/tooling/serve/static-server.ts';
import { guidePath, guidesPath, searchPath } from '../../../src/urls.ts';
import { applyChange, FILES } from '../../unit/catalogue/tree.ts';
import { startDev } from '../support/dev-server.ts';
import { publishSmallSite } from '../support/small-site.ts';

/** An editor has a page open while editing: what is saved shows there, and nobody reloads by hand. */
test.describe.configure({ mode: 'default' });

// The first request compiles every module of the page, and the browser's parts of it.
const LONG = 120_000;
const expect = playwrightExpect.configure({ timeout: LONG });

let folder: string;
let site: RunningServer;

test.beforeAll(async () => {
  test.setTimeout(2 * LONG);
  folder = publishSmallSite('edit-content');
  site = await startDev(folder);
});

test.afterAll(async () => {
  await site?.close();
});

test.beforeEach(() => test.setTimeout(2 * LONG));

const edit = (file: string, replace: string, by: string): void =>
  applyChange({ file, replace, by }, join(folder, 'content'));

/** Opens a page; it is ready to hear of edits once the server has greeted its script. */
async function open(page: Page, path: string): Promise<void> {
  const greeted = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(new URL(path, site.url).href, { timeout: LONG });
  await greeted;
}

const GUIDE = guidePath('en', 'vps/acme-vps');

test('an edit of a guide shows in its open page', async ({ page }) => {
  await open(page, GUIDE);
  const words = page.getByText('before anything else');
  await expect(words).toBeHidden();
  edit(FILES.guide, 'in the portal.', 'in the portal, before anything else.');
  await expect(words).toBeVisible();
});

test('an edit of the catalogue shows in the open page of a guide that quotes it', async ({ page }) => {
  await open(page, GUIDE);
  const label = page.locator('.prose').getByText('Cancel the lot');
  await expect(label).toBeHidden();
  edit(FILES.portal, 'en: Cancel my service', 'en: Cancel the lot');
  await expect(label.first()).toBeVisible();
});

test('a new guide shows in the open list, and has a page', async ({ page }) => {
  await open(page, guidesPath('en'));
  for (const file of [FILES.guide, FILES.guideInFrench]) {
    const guide = readFileSync(join(folder, 'content', file), 'utf8');
    writeFileSync(
      join(folder, 'content', file.replace('acme-vps', 'another')),
      guide.replace('code: bure', 'code: zozozo').replace(/^title:.*$/m, 'title: "Another guide"'),
    );
  }
  await page.getByRole('link', { name: 'Another guide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Another guide' })).toBeVisible();
});

test('the search, which is made of the built pages, says so', async ({ page }) => {
  for (const [locale, said] of [
    ['en', 'The search works once the site is built.'],
    ['fr', 'La recherche fonctionne une fois le site construit.'],
  ] as const) {
    await page.goto(new URL(searchPath(locale, 'vps'), site.url).href, { timeout: LONG });
    await expect(page.getByText(said)).toBeVisible();
  }
});

const MISTAKES = [
  {
    what: 'a field that does not exist',
    file: FILES.product,
    replace: 'family: vps',
    by: 'familly: vps',
    said: /content\/providers\/acme\/products\/vps\.yaml:\d+: familly is not a known key; did you mean "family"\?/,
  },
  {
    what: 'a component that is not closed',
    file: FILES.guide,
    replace: '## The steps',
    by: '<Note title="Wait">\n\n## The steps',
    said: /content\/guides\/en\/vps\/acme-vps\.mdx:15: opens <Note> and never closes it/,
  },
  {
    what: 'a comma that is missing',
    file: FILES.product,
    replace: 'A virtual server, fr',
    by: 'A virtual server fr',
    said: /content\/providers\/acme\/products\/vps\.yaml:4: needs a comma before "fr"/,
  },
];

for (const { what, file, replace, by, said } of MISTAKES) {
  test(`${what} is named with file and line in the open page, which comes back when it is mended`, async ({
    page,
  }) => {
    await open(page, GUIDE);
    const guide = page.getByRole('heading', { level: 1, name: 'Cancel an Acme VPS' });
    await expect(guide).toBeVisible();
    edit(file, replace, by);
    await expect(page.locator('vite-error-overlay')).toContainText(said);
    await expect(guide).toBeHidden();
    // Nobody else's page waits until that is mended.
    for (const other of ['/en/', guidesPath('fr'), '/en/glossary/'])
      expect((await page.request.get(new URL(other, site.url).href)).status(), other).toBe(200);
    const missing = await page.request.get(new URL(guidePath('en', 'vps/not-yet'), site.url).href);
    expect(missing.status(), 'a page that is not there may be missing for that reason').toBe(500);
    edit(file, by, replace);
    await expect(guide).toBeVisible();
  });
}
