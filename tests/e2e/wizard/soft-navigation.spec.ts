import { expect, type Page, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';

skipWithout(DATED);

/** Addresses of the stylesheets that are on: those of the page on screen and of no other. */
async function sheetsThatHold(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ disabled, href, media }) => href && !disabled && media.mediaText !== 'print')
      .map(({ href }) => href),
  );
}

inEveryLanguage((locale) => {
  const [family = '', provider = '', product = ''] = clicksTo(DATED, locale);

  test('from the first question to the plan the browser loads one document', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open();
    await markDocument(page);

    await wizard.answer(family, provider, product);
    await wizard.answer(wizard.t('wizard.answer.end-of-term'));
    await expect(wizard.plate).toBeVisible();
    expect(await isMarked(page)).toBe(true);
    const planSheets = await sheetsThatHold(page);

    await wizard.changeAnswer('wizard.short.product');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
    expect(await isMarked(page)).toBe(true);
    const questionSheets = await sheetsThatHold(page);
    expect([planSheets, questionSheets].map(({ length }) => length)).toEqual([1, 1]);
    expect(questionSheets).not.toEqual(planSheets);
  });

  test('the address is that of the question on screen at every step', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    const steps = [
      { answer: family, leadsTo: DATED.answers.slice(0, 1), heading: wizard.t('wizard.question.provider') },
      { answer: provider, leadsTo: DATED.answers.slice(0, 2), heading: wizard.t('wizard.question.product') },
      {
        answer: product,
        leadsTo: DATED.answers.slice(0, 3),
        heading: wizard.t('wizard.question.route'),
      },
    ];
    await wizard.open();

    for (const { answer, leadsTo, heading } of steps) {
      await wizard.answer(answer);
      await expect(wizard.heading).toHaveText(heading);
      await expect(page).toHaveURL(cancelPath(locale, ...leadsTo));
    }
  });

  test('the head of the document follows: title, canonical address and the page in the other language', async ({
    page,
  }) => {
    const wizard = new PlanPage(page, locale);
    const path = cancelPath(locale, ...DATED.answers.slice(0, 2));
    await wizard.open(...DATED.answers.slice(0, 2));
    const expected = {
      title: await page.title(),
      canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
      alternates: await page.locator('link[rel=alternate]').count(),
    };

    await wizard.open();
    const first = await page.title();
    await wizard.answer(family, provider);
    await expect(page).toHaveURL(path);

    expect(expected.title).not.toBe(first);
    await expect(page).toHaveTitle(expected.title);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', expected.canonical ?? '');
    await expect(page.locator('link[rel=alternate]')).toHaveCount(expected.alternates);
  });

  test('a plan that is arrived at without a page load works: its dates are computed', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    const plan = new PlanPage(page, locale);
    await plan.open(...DATED.answers.slice(0, 3));
    await markDocument(page);
    await plan.answer(plan.t('wizard.answer.end-of-term'));

    await plan.endOn('2027-03-12');
    await expect(plan.station(plan.t('facts.date.end'))).toContainText(
      { en: '12 March 2027', fr: '12 mars 2027' }[locale],
    );
    expect(await isMarked(page)).toBe(true);
  });
});
