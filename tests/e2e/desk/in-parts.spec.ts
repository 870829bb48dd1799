import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { deskPartPath, deskPath, permanentPath } from '../../../src/urls.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { fullNameOf, NOW, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(NOW);

test.use({ viewport: { width: 1280, height: 800 } });

const [, PROVIDER = ''] = NOW.answers;
const LIST = /(<ul class="desk-list"[^>]*>)(.*?)<\/ul>/s;

const partPage = (locale: Locale, list: string): string =>
  `<!doctype html><html lang="${locale}"><title>Part</title><main>${list}</main></html>`;

/** Serves the desk as it is where its list takes more than a page: with one part, that of a provider. */
async function takeApart(page: Page, locale: Locale): Promise<readonly string[]> {
  const fetched: string[] = [];
  const html = await (await page.request.get(deskPath(locale))).text();
  const [, list = '', rows = ''] = LIST.exec(html) ?? [];
  const own = rows.split(/(?=<li class="desk-row">)/).filter((row) => row.includes(`/${PROVIDER}/`));
  const desk = html
    .replace(LIST, '$1</ul>')
    .replace('"isWhole":true', '"isWhole":false')
    .replace(
      /<fieldset>.*?<\/fieldset>/s,
      `<label class="desk-select"><select name="provider"></select></label>`,
    )
    .replace(
      '</main>',
      `<nav class="desk-parts"><a href="${deskPartPath(locale, PROVIDER)}" data-provider="${PROVIDER}">${PROVIDER}</a></nav></main>`,
    );
  await page.route(`**${deskPath(locale)}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: desk }),
  );
  await page.route(`**${deskPath(locale)}*/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    fetched.push(path);
    return path === deskPartPath(locale, PROVIDER)
      ? route.fulfill({ contentType: 'text/html', body: partPage(locale, `${list}${own.join('')}</ul>`) })
      : route.fulfill({ status: 404 });
  });
  return fetched;
}

inEveryLanguage((locale) => {
  test('a list in parts is asked for, and comes with the provider', async ({ page }) => {
    const fetched = await takeApart(page, locale);
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    await expect(desk.main.locator('.desk-count')).toHaveText(desk.t('supportDesk.ask'));
    await expect(desk.rows).toHaveCount(0);
    expect(fetched).toEqual([]);

    await desk.main.getByLabel(desk.t('supportDesk.filter.provider')).selectOption(PROVIDER);
    await expect(desk.rows).not.toHaveCount(0);
    expect(fetched).toEqual([deskPartPath(locale, PROVIDER)]);
    await expect(page).toHaveURL(new RegExp(`provider=${PROVIDER}`));
  });

  test('what is typed finds its row in the part where it stands, and its reply opens', async ({ page }) => {
    await takeApart(page, locale);
    const desk = new DeskPage(page, locale);
    await desk.openReady(asking(`${fullNameOf(NOW, locale)} ${PROVIDER}`));
    await expect(desk.rows.first()).toBeVisible();
    await desk.rows.first().locator('> a').click();
    await expect(desk.reply).toContainText('/go/');
  });

  test('a code opens its reply without its part, in the address and as a pasted link', async ({ page }) => {
    const code = NOW.ref?.route.code ?? '';
    await takeApart(page, locale);
    const desk = new DeskPage(page, locale);
    await desk.openReady(`?code=${code}`);
    await expect(desk.reply).toContainText('/go/');

    await desk.openReady();
    await desk.field.fill(`https://elsewhere.example${permanentPath(code)}`);
    await expect(desk.selected).toContainText(permanentPath(code));
  });

  test('a part that cannot be had is said to be missing', async ({ page }) => {
    await takeApart(page, locale);
    const desk = new DeskPage(page, locale);
    await page.route(`**${deskPartPath(locale, PROVIDER)}`, (route) => route.abort());
    await desk.openReady(`?provider=${PROVIDER}`);
    await expect(desk.main.locator('.desk-count')).toHaveText(desk.t('supportDesk.failed.list'));
  });
});
