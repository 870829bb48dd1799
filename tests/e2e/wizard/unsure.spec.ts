import { expect, test } from '@playwright/test';
import { pageContext } from '../../../src/site/page-context.ts';
import { linePage } from '../../../src/site/question/line-book.ts';
import { unsureView } from '../../../src/site/question/unsure.ts';
import { cancelPath, linesPath } from '../../../src/urls.ts';
import { WizardPage } from '../pages/wizard.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

withAndWithoutScript((locale, scripted) => {
  test('three questions lead to a service', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    const context = pageContext(locale);
    await wizard.open('not-sure');
    const [kind = ''] = [context.catalogue.unsure?.answers[0]?.id];
    const first = unsureView([], context);
    const second = unsureView([kind], context);
    const [use] = second?.answers ?? [];
    const third = unsureView([kind, context.catalogue.unsure?.answers[0]?.answers[0]?.id ?? ''], context);
    expect(first?.answers.length).toBeLessThanOrEqual(6);
    await wizard.row(first?.answers[0]?.title ?? '').click();
    await expect(wizard.heading).toHaveText(second?.title ?? '');
    await wizard.row(use?.title ?? '').click();
    await expect(wizard.heading).toHaveText(third?.title ?? '');
    await wizard.row(third?.answers[0]?.title ?? '').click();
    await expect(page).toHaveURL(third?.answers[0]?.href ?? '');
  });

  test('who cannot answer is told so, and finds every service', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure', 'website');
    await wizard.row(wizard.t('pages.unsure.none')).click();
    await expect(page).toHaveURL(cancelPath(locale, 'not-sure', 'list'));
    await expect(wizard.heading).toHaveText(wizard.t('pages.everyService.title'));
  });

  test('the field is there only where it works', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure');
    const field = page.getByLabel(wizard.t('pages.line.label'));
    await expect(field).toBeVisible({ visible: scripted });
  });
});

inEveryLanguage((locale) => {
  test('a pasted line names the service, says why, and goes nowhere', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    const { rows } = linePage(pageContext(locale));
    const [[id = '', row] = []] = Object.entries(rows);
    const name = row?.title.split(' · ').at(-1) ?? id;
    await wizard.open('not-sure');
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    const provider = row?.title.split(' · ')[0] ?? '';
    await page.getByLabel(wizard.t('pages.line.label')).fill(`  ${name} <b>${provider}</b> 12/2026`);
    const found = page.locator('paste-line [role=status]');
    await expect(found.getByRole('link').first()).toHaveText(row?.title ?? '');
    await expect(found.locator('mark').first()).toBeVisible();
    // The icon is the browser's own wish.
    expect(asked.filter((path) => path !== linesPath(locale) && path !== '/favicon.svg')).toEqual([]);
    await found.getByRole('link').first().click();
    await expect(page).toHaveURL(row?.href ?? '');
  });

  test('a line that names nothing is said to name nothing', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure');
    await page.getByLabel(wizard.t('pages.line.label')).fill('<img src=x onerror=alert(1)> 0000');
    await expect(page.locator('paste-line [role=status]')).toHaveText(wizard.t('pages.line.none'));
  });

  test('names that do not come are said not to have come', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await page.route(`**${linesPath(locale)}`, (route) => route.abort());
    await wizard.open('not-sure');
    await page.getByLabel(wizard.t('pages.line.label')).fill('VPS');
    await expect(page.locator('paste-line [role=status]')).toHaveText(wizard.t('pages.line.lost'));
  });
});
