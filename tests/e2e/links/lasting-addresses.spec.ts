import { expect, test } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import type { RunningServer } from '../../../src/tooling/serve/static-server.ts';
import { cancelPath, feedbackPath, guidePath, permanentPath, searchPath } from '../../../src/urls.ts';
import { REMOVED_PRODUCT, RENAMED_GUIDE } from '../../unit/addresses/recorded.ts';
import { type Endpoint, openEndpoint } from '../support/endpoint.ts';
import { watchOffences } from '../support/offences.ts';
import { buildSmallSite } from '../support/small-site.ts';

/**
 * A site after years: a guide has another name, a product is gone, and somebody receives what
 * readers write. One build for all tests, so they run one after the other.
 */
test.describe.configure({ mode: 'default' });

const MOVED = `moved:
  - { from: "/{lang}/guides/vps/acme-vps/", to: "guide:vps/leave-acme", on: 2026-11-22 }
removed:
  - from: "/{lang}/cancel/email/acme/mail/*"
    on: 2026-11-22
    title: { en: "Cancelling Acme Mail", fr: "Résilier Acme Mail" }
    text: { en: "Acme no longer sells it. See [what is left](guide:vps/leave-acme).", fr: "Acme ne le vend plus. Voyez [ce qui reste](guide:vps/leave-acme)." }
    see: ["product:acme/vps"]
  - from: "/{lang}/cancel/email/*"
    on: 2026-11-22
    title: { en: "E-mail", fr: "E-mail" }
    text: { en: "No provider has it any more.", fr: "Plus aucun fournisseur ne le propose." }
  - from: "/{lang}/guides/email/"
    on: 2026-11-22
    title: { en: "Guides to e-mail", fr: "Guides de l'e-mail" }
    text: { en: "There are none any more.", fr: "Il n'y en a plus." }
`;

let site: RunningServer;
let endpoint: Endpoint;
const at = (path: string): string => new URL(path, site.url).href;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  endpoint = await openEndpoint();
  site = await buildSmallSite('lasting-addresses', {
    env: { FEEDBACK_ENDPOINT: endpoint.url },
    changes: [...RENAMED_GUIDE, ...REMOVED_PRODUCT, { file: 'moved.yaml', write: MOVED }],
  });
});

test.afterAll(async () => {
  await site?.close();
  await endpoint?.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that moved is found at its old address, by its code, and in one language', async ({
    page,
  }) => {
    const arrived = at(guidePath('fr', 'vps/leave-acme'));
    for (const path of [guidePath('fr', 'vps/acme-vps'), permanentPath('bure', 'fr')]) {
      await page.goto(at(path));
      await expect(page).toHaveURL(arrived);
    }
    await page.goto(at(permanentPath('bure')));
    await page.getByRole('main').getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(arrived);
  });

  test('a page that was removed says so, and where to go', async ({ page }) => {
    const t = translator('fr');
    await page.goto(at(cancelPath('fr', 'email', 'acme', 'mail', 'alone', 'end-of-term')));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('links.removed.title'));
    const main = page.getByRole('main');
    await expect(main).toContainText('Acme ne le vend plus.');
    for (const path of [cancelPath('fr', 'vps', 'acme', 'vps'), cancelPath('fr'), searchPath('fr')])
      await expect(main.locator(`a[href="${path}"]`)).toHaveCount(1);
    // Its code leads here, in either language.
    await page.goto(at(permanentPath('bazu')));
    await expect(page.getByRole('main')).toContainText('Résilier Acme Mail');
  });

  test('what a reader writes arrives from a plain form', async ({ page }) => {
    await page.goto(at(guidePath('en', 'vps/leave-acme')));
    await page.getByRole('link', { name: translator('en')('links.vote.no'), exact: true }).click();
    await expect(page).toHaveURL(at(feedbackPath('en', 'no', { code: 'bure' })));
    await page.getByRole('textbox').first().fill('The <button> & "its" é');
    await page.getByRole('button', { name: translator('en')('links.form.send') }).click();
    await expect(page).toHaveTitle('Received');
    expect(Object.fromEntries(endpoint.received.at(-1) ?? [])).toMatchObject({
      vote: 'no',
      lang: 'en',
      text: 'The <button> & "its" é',
    });
  });
});

test('what a reader writes is sent in place, and a failure loses none of it', async ({ page }) => {
  const t = translator('fr');
  const offences = await watchOffences(page, site.url);
  await page.goto(at(feedbackPath('fr', 'did-not-work', { code: 'bure' })));
  const text = page.getByLabel(t('links.form.text'));
  const status = page.getByRole('status').filter({ hasText: /./ });
  await expect(page.getByLabel(t('links.form.page'))).toHaveValue('bure');
  await text.fill('Rien ne se passe.');

  for (const fail of [() => endpoint.answer(500), () => page.context().setOffline(true)]) {
    await fail();
    await text.press('Tab');
    await page.getByRole('button', { name: t('links.form.send') }).click();
    await expect(status).toHaveText(t('links.form.failed'));
    await expect(text).toHaveValue('Rien ne se passe.');
    await text.press('End');
  }

  await page.context().setOffline(false);
  endpoint.answer(200);
  await page.getByRole('button', { name: t('links.form.send') }).click();
  await expect(status).toHaveText(t('links.form.sent'));
  await expect(text).toHaveValue('');
  expect(Object.fromEntries(endpoint.received.at(-1) ?? [])).toEqual({
    vote: 'did-not-work',
    lang: 'fr',
    text: 'Rien ne se passe.',
    page: 'bure',
  });
  expect(await offences.stopped()).toEqual([]);
});
