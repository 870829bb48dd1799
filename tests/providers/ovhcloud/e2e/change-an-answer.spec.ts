import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { inEveryLanguage } from '../../../e2e/support/readings.ts';
import { isMarked, markDocument } from '../../../e2e/support/same-document.ts';

/** The same in both languages. */
const DATABASES = /^Web Cloud Databases/;
const WEB_PAAS = 'Web PaaS';
const PLESK = { en: 'Plesk hosting', fr: 'Hébergement Plesk' } as const;

inEveryLanguage((locale) => {
  test('who changes the product keeps the answer about the end, where it is still possible', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    await markDocument(page);
    await plan.changeAnswer('wizard.short.product');
    await expect(plan.heading).toHaveText(plan.t('wizard.question.product'));

    await plan.main.getByRole('link', { name: DATABASES }).click();
    await expect(page).toHaveURL(
      cancelPath(locale, 'hosting', 'ovhcloud', 'web-cloud-databases', 'end-of-term'),
    );
    await expect(plan.plate).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });

  test('who changes an earlier answer keeps the last one across the questions in between', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    await plan.changeAnswer('wizard.short.family');
    await expect(plan.heading).toHaveText(plan.t('wizard.question.family'));

    await plan.answer('VPS', ...chosen('OVHcloud', 'vps'));
    await expect(page).toHaveURL(cancelPath(locale, 'vps', 'ovhcloud', 'vps', 'end-of-term'));
    await expect(plan.plate).toBeVisible();
  });

  test('an answer that is no longer possible is asked for again', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'immediate');
    await plan.changeAnswer('wizard.short.product');
    await plan.answer(WEB_PAAS);

    await expect(page).toHaveURL(
      new RegExp(`${cancelPath(locale, 'hosting', 'ovhcloud', 'web-paas')}(#.*)?$`),
    );
    await expect(plan.heading).toHaveText(plan.t('wizard.question.route'));
  });

  test('the address of a plan has no trace of the answers that were changed', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    await plan.changeAnswer('wizard.short.product');
    // There is one way to leave it only: its row leads past the question to the plan.
    await plan.answer(PLESK[locale]);
    await expect(plan.plate).toBeVisible();
    await expect(page).toHaveURL(
      cancelPath(locale, 'hosting', 'ovhcloud', 'plesk-hosting', 'not-documented'),
    );
  });

  test('the answer about the end can be changed as well', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    await plan.changeAnswer('wizard.short.route');
    await expect(plan.heading).toHaveText(plan.t('wizard.question.route'));

    await plan.answer(plan.t('wizard.answer.immediate'));
    await expect(page).toHaveURL(cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'immediate'));
  });

  test.describe('without JavaScript', { tag: '@no-script' }, () => {
    test.use({ javaScriptEnabled: false });

    test('Change leads to the question, and from there on to a plan', async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
      await plan.changeAnswer('wizard.short.family');
      await plan.answer('VPS', ...chosen('OVHcloud', 'vps'), plan.t('wizard.answer.end-of-term'));
      await expect(page).toHaveURL(cancelPath(locale, 'vps', 'ovhcloud', 'vps', 'end-of-term'));
    });
  });
});
