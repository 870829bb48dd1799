import { expect, test } from '@playwright/test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';
import { STARTS } from '../../../e2e/support/starts.ts';

const WORDS = {
  en: {
    // One product only: the question "Which service is it?" has one possible answer and is not asked.
    answers: ['VPS', ...chosen('Colonelserver', 'vps'), 'Now, before the end date'],
    title: 'Delete a Colonelserver VPS now',
    ends: 'When support has handled your ticket',
    undo: 'No, it cannot be undone',
    data: 'Erased at once, for good',
    nothingKept: 'Access ends at once, nothing is kept',
    ticket: /ticket/,
  },
  fr: {
    answers: ['VPS', ...chosen('Colonelserver', 'vps'), 'Tout de suite, avant l’échéance'],
    title: 'Supprimer un VPS Colonelserver tout de suite',
    ends: 'Quand le support a traité votre ticket',
    undo: 'Non, irréversible',
    data: 'Effacées aussitôt, pour de bon',
    nothingKept: 'L’accès cesse aussitôt, rien n’est conservé',
    ticket: /ticket/,
  },
} as const satisfies Record<Locale, object>;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  for (const start of STARTS) {
    test(`who ends a VPS at once finds from ${start.name} that it takes a ticket and that nothing is kept`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(start.path(locale));
      await plan.answer(...words.answers);

      await expect(page).toHaveURL(cancelPath(locale, 'vps', 'colonelserver', 'cs-vps', 'immediate'));
      await expect(plan.heading).toHaveText(words.title);
      await expect(plan.fact('facts.name.ends')).toHaveText(words.ends);
      await expect(plan.fact('facts.name.undo')).toHaveText(words.undo);
      await expect(plan.fact('facts.name.data')).toHaveText(words.data);
      await expect(plan.warnings).toContainText(words.nothingKept);
      await expect(plan.steps.getByRole('listitem').filter({ hasText: words.ticket })).not.toHaveCount(0);
    });
  }
});
