import { expect, type Page, type Route, test } from '@playwright/test';
import { deskItemPath } from '../../../src/urls.ts';
import { DeskPage } from '../pages/desk.ts';
import { localeInTurn } from '../support/readings.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

const LOST: readonly { readonly name: string; readonly fail: (route: Route) => Promise<void> }[] = [
  { name: 'missing', fail: (route) => route.fulfill({ status: 404, body: 'Not found' }) },
  {
    name: 'cut in the middle',
    fail: async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length / 2) });
    },
  },
  { name: 'something else', fail: (route) => route.fulfill({ json: { version: 2 } }) },
];

for (const [turn, { name, fail }] of LOST.entries()) {
  test(`where the file of a reply is ${name}, its title and link are copied, and the page says so`, async ({
    page,
  }) => {
    const desk = new DeskPage(page, localeInTurn(turn));
    await page.route(`**${deskItemPath('*')}`, fail);
    await desk.openReady();
    const row = desk.rows.first();
    const code = await desk.codeOf(row);
    await row.locator('a').click();
    await expect(desk.reply).toContainText(desk.t('supportDesk.failed.load'));
    await desk.button('supportDesk.copy.reply').click();
    // Beside what says that the reply did not come.
    const instead = desk.alert.filter({ hasText: desk.t('supportDesk.failed.instead') });
    await expect(instead).toBeVisible();
    const title = (await row.locator('.desk-title').textContent()) ?? '';
    expect(await desk.pasted()).toMatch(
      new RegExp(`^${RegExp.escape(title)}\\nhttps?://\\S+/go/${code}/${desk.locale}/$`),
    );
  });
}

/** Takes away what pages copy with. */
const CLIPBOARDS: readonly { readonly name: string; readonly take: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'has no clipboard',
    take: (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  },
  {
    name: 'refuses it',
    take: (page) =>
      page.addInitScript(() => {
        const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
      }),
  },
];

for (const [turn, { name, take }] of CLIPBOARDS.entries()) {
  test(`where the browser ${name}, what was to be copied is selected, and the key is named`, async ({
    page,
  }) => {
    const desk = new DeskPage(page, localeInTurn(turn));
    await take(page);
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await desk.openReady();
    const selected = (): Promise<string> => page.evaluate(() => String(getSelection()).trim());
    await desk.rows.first().locator('a').click();
    await expect(desk.reply).toContainText('/go/');
    const reply = ((await desk.reply.textContent()) ?? '').trim();
    await desk.button('supportDesk.copy.reply').click();
    await expect(desk.alert).toContainText('Ctrl+C');
    expect(await selected()).toBe(reply);

    await desk.button('supportDesk.copy.link').click();
    await expect.poll(selected).toMatch(/^https?:\/\/\S+\/go\/[a-z]+\/$/);
    await expect(desk.alert).toContainText('Ctrl+C');
  });
}
