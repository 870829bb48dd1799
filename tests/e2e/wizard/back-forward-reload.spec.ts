import { expect, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { cancelPath, homePath } from '../../../src/urls.ts';
import { clicksTo, type Subject } from '../../support/subjects.ts';
import { HomePage } from '../pages/home.ts';
import { PlanPage } from '../pages/plan.ts';
import { WizardPage } from '../pages/wizard.ts';
import { DATED, SHORT, SHORT_ELSEWHERE, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';

skipWithout(DATED, SHORT, SHORT_ELSEWHERE);

/** What is clicked on the way to a plan three clicks away. */
function clicksIn(subject: Subject, locale: Locale) {
  const [family = '', provider = '', route = ''] = clicksTo(subject, locale);
  return { family, provider, route };
}

const [family = ''] = SHORT.answers;

inEveryLanguage((locale) => {
  const clicks = clicksIn(SHORT, locale);
  const otherClicks = clicksIn(SHORT_ELSEWHERE, locale);

  test('Back and Forward walk through the questions without loading a page', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    const { t } = wizard;
    await wizard.open(family);
    await markDocument(page);
    await wizard.answer(otherClicks.provider, otherClicks.route);
    await expect(wizard.plate).toBeVisible();

    await page.goBack();
    await expect(wizard.heading).toHaveText(t('wizard.question.route'));
    await expect(page).toHaveURL(cancelPath(locale, ...SHORT_ELSEWHERE.answers.slice(0, -1)));

    await page.goBack();
    await expect(wizard.heading).toHaveText(t('wizard.question.provider'));
    await expect(page).toHaveURL(cancelPath(locale, family));

    await page.goForward();
    await expect(wizard.heading).toHaveText(t('wizard.question.route'));
    await expect(wizard.heading).toBeFocused();
    await page.goForward();
    await expect(wizard.plate).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });

  test('Back out of the wizard leads to the page before it', async ({ page }) => {
    const home = new HomePage(page, locale);
    const wizard = new WizardPage(page, locale);
    await home.open();
    await wizard.answer(clicks.family, clicks.provider);
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
    await wizard.open(...DATED.answers.slice(0, 2));
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
    await wizard.open(family);
    await wizard.answer(clicks.provider);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));

    await page.reload();
    await expect(page).toHaveURL(cancelPath(locale, ...SHORT.answers.slice(0, -1)));
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    await expect(wizard.map).toContainText(clicks.provider);
  });

  test('a link from elsewhere opens the middle of the wizard, and the way back from there', async ({
    page,
  }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open(...SHORT.answers.slice(0, -1));
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));

    await wizard.back.click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(page).toHaveURL(cancelPath(locale, family));
    await wizard.back.click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.family'));
    await wizard.back.click();
    await expect(page).toHaveURL(homePath(locale));
  });
});
