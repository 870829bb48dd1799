import { expect, test } from '@playwright/test';
import { LOCALE_NAMES } from '../../../src/i18n/locales.ts';
import { cancelPath, deskItemPath, permanentPath } from '../../../src/urls.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { fullNameOf, NOW, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(NOW, SHORT);

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

const GREETING = 'Hallo <b>you</b> & welcome,';

inEveryLanguage((locale) => {
  test('a reply in both languages, with formatting, without warnings, with a greeting that stays', async ({
    page,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady(asking(`${fullNameOf(NOW, locale)} immediate`));
    await desk.form('whole').check();
    await desk.tab(desk.t('supportDesk.tabs.both')).click();
    await expect(desk.reply.locator('[lang="fr"]')).toContainText('Bonjour,');
    await expect(desk.reply.locator('[lang="en"]')).toContainText('Hello,');

    await desk.format.selectOption('rich');
    await desk.button('supportDesk.copy.reply').click();
    await expect(desk.button('supportDesk.copied.button')).toBeVisible();
    const html = await desk.pastedHtml();
    expect(html).toContain('<ol>');
    expect(html).toContain('Bonjour,');
    expect(html).not.toMatch(/style=|class=|<script/);

    await desk.format.selectOption('markdown');
    // The button says for a while that the last one is copied.
    await desk.main.locator('.reply-actions .primary').click();
    await expect.poll(() => desk.pasted()).toContain('**');

    const whole = (await desk.reply.textContent()) ?? '';
    await desk.main.getByRole('checkbox', { name: desk.t('supportDesk.with.warnings') }).uncheck();
    await expect.poll(async () => ((await desk.reply.textContent()) ?? '').length).toBeLessThan(whole.length);

    await desk.main.getByText(desk.t('supportDesk.wrapping.title')).click();
    await desk.main
      .getByLabel(desk.t('supportDesk.wrapping.greeting').replace('{language}', LOCALE_NAMES.fr))
      .fill(GREETING);
    await page.reload();
    await desk.tab(LOCALE_NAMES.fr).click();
    await expect(desk.reply).toContainText(GREETING);
    await desk.main.getByText(desk.t('supportDesk.wrapping.title')).click();
    await desk.button('supportDesk.wrapping.forget').click();
    await expect(desk.reply).not.toContainText(GREETING);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a link that the customer sent shows the same in my language', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    const box = desk.main.getByLabel(desk.t('supportDesk.customer.label'));
    const show = desk.button('supportDesk.customer.submit');

    await box.fill(
      `see https://elsewhere.example${cancelPath(locale === 'en' ? 'fr' : 'en', ...SHORT.answers.slice(0, 2))} please`,
    );
    await show.click();
    await expect(desk.main.locator('.desk-found a')).toHaveAttribute(
      'href',
      cancelPath(locale, ...SHORT.answers.slice(0, 2)),
    );

    await box.fill('https://example.org/');
    await show.click();
    await expect(desk.main.getByText(desk.t('supportDesk.customer.foreign'))).toBeVisible();

    const code = await desk.codeOf(desk.rows.first());
    await box.fill(permanentPath(code));
    await show.click();
    await expect(desk.selected).toContainText(permanentPath(code));
  });

  test('a reply that cannot be loaded says so, and comes at the second try', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    const row = desk.rows.first().locator('a');
    const file = `**${deskItemPath(await desk.codeOf(row))}`;
    await page.route(file, (route) => route.abort());
    await row.click();
    await expect(desk.reply).toContainText(desk.t('supportDesk.failed.load'));
    await page.unroute(file);
    await desk.button('supportDesk.retry').click();
    await expect(desk.reply).toContainText('/go/');
  });
});
