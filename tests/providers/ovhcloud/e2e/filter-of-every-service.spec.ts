import { expect, test } from '@playwright/test';
import { fill } from '../../../../src/ui/search/words.client.ts';
import { familyPath } from '../../../../src/urls.ts';
import { WizardPage } from '../../../e2e/pages/wizard.ts';
import { inEveryLanguage } from '../../../e2e/support/readings.ts';

const WORDS = {
  en: {
    typed: 'teléphony  GROUP',
    found: 'Telephony group',
    one: '1 answer',
    none: 'No answer matches “zzz”.',
  },
  fr: {
    typed: 'TELEPHONIE  groupe',
    found: 'Groupe de téléphonie',
    one: '1 réponse',
    none: 'Aucune réponse ne correspond à « zzz ».',
  },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];

  test('a list of more than nine answers has a filter that counts them', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure', 'list');
    const services = (await wizard.rows.count()) - 1;
    expect(services).toBeGreaterThan(9);
    await expect(wizard.rows.last()).toContainText(wizard.t('wizard.answer.not-listed'));
    await expect(wizard.filterStatus).toHaveText(fill(wizard.t('wizard.filter.other'), { count: services }));
  });

  test('a list of nine answers or fewer has none', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('hosting', 'ovhcloud');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
    await expect(wizard.filter).toHaveCount(0);
  });

  test('typing narrows the list, whatever the accents, the case and the order of the words', async ({
    page,
  }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure', 'list');
    const all = await wizard.rows.count();

    await wizard.filter.fill(words.typed);
    await expect(wizard.rows).toHaveText(
      [words.found, wizard.t('wizard.answer.not-listed')].map((words) => new RegExp(words)),
    );
    await expect(wizard.filterStatus).toHaveText(words.one);

    await wizard.filter.clear();
    await expect(wizard.rows).toHaveCount(all);
  });

  test('a former name finds the product', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure', 'list');
    await wizard.filter.fill('clouddb');
    await expect(wizard.rows).toHaveCount(2);
    await expect(wizard.rows.first()).toContainText('Web Cloud Databases');
  });

  test('what matches nothing is said to match nothing, and there is a way on', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('not-sure', 'list');
    await wizard.filter.fill('zzz');
    await expect(wizard.filterStatus).toHaveText(words.none);
    await expect(wizard.rows).toHaveCount(1);
    await wizard.row(wizard.t('wizard.answer.not-listed')).click();
    await expect(page).toHaveURL(familyPath(locale, 'basics'));
  });

  test('the filter works on a list that was arrived at without a page load', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open();
    await wizard.answer(wizard.t('wizard.answer.not-sure'));
    await expect(wizard.heading).toHaveText(wizard.t('pages.notSure.title'));
    await page.getByRole('link', { name: wizard.t('pages.notSure.every') }).click();
    await expect(wizard.heading).toHaveText(wizard.t('pages.everyService.title'));

    await wizard.filter.fill(words.typed);
    await expect(wizard.rows).toHaveCount(2);
    await wizard.row(words.found).click();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
  });

  test.describe('without JavaScript', { tag: '@no-script' }, () => {
    test.use({ javaScriptEnabled: false });

    test('the whole list is there, and no field that would do nothing', async ({ page }) => {
      const wizard = new WizardPage(page, locale);
      await wizard.open('not-sure', 'list');
      await expect(wizard.row(words.found)).toBeVisible();
      await expect(wizard.filter).toBeHidden();
    });
  });
});
