import { expect, test } from '@playwright/test';
import { cancelPath, homePath } from '../../../src/urls.ts';
import { HomePage } from '../pages/home.ts';
import { PlanPage } from '../pages/plan.ts';
import { WizardPage } from '../pages/wizard.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';

inEveryLanguage((locale) => {
  test('Back and Forward walk through the questions without loading a page', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    const { t } = wizard;
    await wizard.open('vps');
    await markDocument(page);
    await wizard.answer('Colonelserver', t('wizard.answer.immediate'));
    await expect(wizard.jumpLinks).toBeVisible();

    await page.goBack();
    await expect(wizard.heading).toHaveText(t('wizard.question.route'));
    await expect(page).toHaveURL(cancelPath(locale, 'vps', 'colonelserver', 'cs-vps'));

    await page.goBack();
    await expect(wizard.heading).toHaveText(t('wizard.question.provider'));
    await expect(page).toHaveURL(cancelPath(locale, 'vps'));

    await page.goForward();
    await expect(wizard.heading).toHaveText(t('wizard.question.route'));
    await expect(wizard.heading).toBeFocused();
    await page.goForward();
    await expect(wizard.jumpLinks).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });

  test('Back out of the wizard leads to the page before it', async ({ page }) => {
    const home = new HomePage(page, locale);
    const wizard = new WizardPage(page, locale);
    await home.open();
    await wizard.answer('VPS', 'OVHcloud');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));

    await page.goBack();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await page.goBack();
    await expect(page).toHaveURL(homePath(locale));
    await expect(home.firstQuestion).toBeVisible();
  });

  test('Back restores how far the question had been scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    const wizard = new WizardPage(page, locale);
    await wizard.open('hosting', 'ovhcloud');
    const last = wizard.row(wizard.t('wizard.answer.not-listed'));
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => Math.round(scrollY));
    expect(before).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(before);

    await last.click();
    await expect(wizard.heading).toHaveText(wizard.t('pages.notListed.product.title'));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

    await page.goBack();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
  });

  test('a reload shows the question that was on screen', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('vps');
    await wizard.answer('OVHcloud');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));

    await page.reload();
    await expect(page).toHaveURL(cancelPath(locale, 'vps', 'ovhcloud', 'vps'));
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    await expect(wizard.map).toContainText('OVHcloud');
  });

  test('a link from elsewhere opens the middle of the wizard, and the way back from there', async ({
    page,
  }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('vps', 'ovhcloud', 'vps');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));

    await wizard.back.click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(page).toHaveURL(cancelPath(locale, 'vps'));
    await wizard.back.click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.family'));
    await wizard.back.click();
    await expect(page).toHaveURL(homePath(locale));
  });
});
