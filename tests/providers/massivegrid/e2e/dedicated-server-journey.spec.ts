import { expect, test } from '@playwright/test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';
import { STARTS } from '../../../e2e/support/starts.ts';

const WORDS = {
  en: {
    // One product with one way to end it: two questions are not asked.
    answers: ['Dedicated servers', ...chosen('MassiveGRID', 'servers')],
    title: 'Cancel a MassiveGRID dedicated server at the end of its term',
    ends: 'On the next due date',
    undo: 'Assume that you cannot; MassiveGRID does not say',
    data: 'Save everything first; MassiveGRID does not say what becomes of it',
    unpublished: /does not say how to end a service at once/,
  },
  fr: {
    answers: ['Serveurs dédiés', ...chosen('MassiveGRID', 'servers')],
    title: 'Résilier un serveur dédié MassiveGRID à son échéance',
    ends: 'À la prochaine date d’échéance',
    undo: 'Partez du principe que non ; MassiveGRID ne le dit pas',
    data: 'Sauvegardez tout avant ; MassiveGRID ne dit pas ce qu’elles deviennent',
    unpublished: /ne dit pas comment arrêter un service tout de suite/,
  },
} as const satisfies Record<Locale, object>;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  for (const start of STARTS) {
    test(`who leaves a dedicated server finds from ${start.name} the button, and what nobody publishes`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(start.path(locale));
      await plan.answer(...words.answers);

      await expect(page).toHaveURL(
        cancelPath(locale, 'servers', 'massivegrid', 'mg-dedicated-server', 'end-of-term'),
      );
      await expect(plan.heading).toHaveText(words.title);
      await expect(plan.fact('facts.name.ends')).toHaveText(words.ends);
      await expect(plan.fact('facts.name.undo')).toHaveText(words.undo);
      await expect(plan.fact('facts.name.data')).toHaveText(words.data);
      await expect(plan.section(plan.t('plan.section.unpublished'))).toContainText(words.unpublished);
    });
  }

  test('the breadcrumbs of a plan name every answer that was given', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await plan.answer(...words.answers);
    for (const answer of words.answers) await expect(plan.breadcrumbs).toContainText(answer);
  });

  test('a portal that exists in English only is quoted in English, in a French plan too', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await plan.answer(...words.answers);

    const label = plan.steps.getByText('Request Cancellation', { exact: true });
    await expect(label).toBeVisible();
    // Said to be English where the page is not, so that it is read out as English.
    expect(await label.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  });
});
