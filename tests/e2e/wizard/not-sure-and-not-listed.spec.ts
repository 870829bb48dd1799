import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { DATED, OF_A_FORM, skipWithout } from '../support/plans.ts';
import { withAndWithoutScript } from '../support/readings.ts';

skipWithout(DATED, OF_A_FORM);

const [family = ''] = DATED.answers;

withAndWithoutScript((locale) => {
  const [, , product = ''] = clicksTo(DATED, locale);

  test('who is not sure what it is learns where to look, and finds every service in a list', async ({
    page,
  }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open();
    await wizard.answer(wizard.t('wizard.answer.not-sure'));

    await expect(page).toHaveURL(cancelPath(locale, 'not-sure'));
    await expect(wizard.heading).toHaveText(wizard.t('pages.notSure.title'));
    await page.getByRole('link', { name: wizard.t('pages.notSure.every') }).click();
    await expect(wizard.heading).toHaveText(wizard.t('pages.everyService.title'));
    const where = wizard.section(wizard.t('pages.notSure.portal'));
    await expect(where.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);

    await wizard.row(product).first().click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
  });

  test('who does not find the provider gets what holds with any', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open(family);
    await wizard.answer(wizard.t('wizard.answer.not-listed'));

    await expect(page).toHaveURL(cancelPath(locale, family, 'not-listed'));
    await expect(wizard.heading).toHaveText(wizard.t('pages.notListed.provider.title'));
    await expect(wizard.section(wizard.t('pages.notListed.read')).getByRole('link').first()).toBeVisible();

    await wizard.back.click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
  });

  test('who does not find the service gets the rules of the provider, and its support', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open(...DATED.answers.slice(0, 2));
    await wizard.answer(wizard.t('wizard.answer.not-listed'));

    await expect(page).toHaveURL(cancelPath(locale, ...DATED.answers.slice(0, 2), 'not-listed'));
    await expect(wizard.heading).toHaveText(wizard.t('pages.notListed.product.title'));
    await expect(wizard.section(wizard.t('pages.provider.rules'))).toContainText(
      DATED.ref?.provider.name ?? 'no name',
    );
    await expect(wizard.section(wizard.t('pages.provider.support'))).toBeVisible();
  });

  test('who does not know when to end it compares what each choice changes', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open(...DATED.answers.slice(0, 3));
    await wizard.answer(wizard.t('wizard.answer.not-sure'));

    await expect(page).toHaveURL(cancelPath(locale, ...DATED.answers.slice(0, 3), 'compare'));
    const table = wizard.main.getByRole('table');
    await expect(
      table.getByRole('columnheader').filter({ hasText: wizard.t('wizard.answer.end-of-term') }),
    ).toBeVisible();
    await expect(table.getByRole('rowheader', { name: wizard.t('facts.name.undo') })).toBeVisible();

    await table.getByRole('link', { name: wizard.t('wizard.answer.end-of-term') }).click();
    await expect(page).toHaveURL(cancelPath(locale, ...DATED.answers));
    await expect(wizard.plate).toBeVisible();
  });

  test('who cannot tell two forms of a product apart is told how', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open(...OF_A_FORM.answers.slice(0, 3));
    await wizard.answer(wizard.t('wizard.answer.not-sure'));

    await expect(page).toHaveURL(cancelPath(locale, ...OF_A_FORM.answers.slice(0, 3), 'not-sure'));
    await expect(wizard.heading).toContainText(wizard.t('pages.notSure.variant.title'));
    await expect(wizard.rows).not.toHaveCount(0);
  });
});
