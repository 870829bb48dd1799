import { expect, test } from '@playwright/test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';
import { STARTS } from '../../../e2e/support/starts.ts';

/** Written by hand: what the catalogue must make of it, not what it makes of it. */
const WORDS = {
  en: {
    answers: [
      'Web hosting',
      ...chosen('OVHcloud', 'hosting'),
      'Web hosting plan',
      'At the end of the period I paid for',
    ],
    title: 'Cancel an OVHcloud web hosting plan at the end of its term',
    askBy: '24 hours before, at the latest',
    undo: 'Yes, until 24 hours before',
    data: 'Erased for good',
    mailboxes: /^Mailboxes/,
    end: 'Cancelled with the hosting plan',
    keep: /detach/,
    option: 'Detach my email option',
    menu: 'Cancel my subscription',
    stop: 'Stop cancellation of service',
  },
  fr: {
    answers: [
      'Hébergement web',
      ...chosen('OVHcloud', 'hosting'),
      'Hébergement web',
      'À la fin de la période déjà payée',
    ],
    title: 'Résilier un hébergement web OVHcloud à son échéance',
    askBy: '24 h avant, au plus tard',
    undo: 'Oui, jusqu’à 24 h avant',
    data: 'Effacées pour de bon',
    mailboxes: /^Boîtes/,
    end: 'Résiliées avec l’hébergement',
    keep: /déliez/,
    option: 'Délier mon option e-mail',
    menu: 'Résilier mon service',
    stop: 'Annuler la résiliation du service',
  },
} as const satisfies Record<Locale, object>;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  for (const start of STARTS) {
    test(`who leaves a web hosting plan finds from ${start.name} what is lost and by when to ask`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(start.path(locale));
      await plan.answer(...words.answers);

      await expect(page).toHaveURL(cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'));
      await expect(plan.heading).toHaveText(words.title);
      await expect(plan.fact('facts.name.askBy')).toHaveText(words.askBy);
      await expect(plan.fact('facts.name.undo')).toHaveText(words.undo);
      await expect(plan.fact('facts.name.data')).toHaveText(words.data);
      await expect(plan.portal).toHaveAttribute('href', /^https:\/\/[\w.]+\.ovh(cloud)?\.com\//);
    });
  }

  test('who leaves a web hosting plan learns that its mailboxes end, and how to keep them', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await plan.answer(...words.answers);

    await plan.unfold('plan.section.affected');
    const mailboxes = plan.dependant(words.mailboxes);
    await expect(mailboxes).toContainText(words.end);
    await expect(mailboxes).toContainText(words.keep);
    // The steps stand open: nobody has to find out that there is something to open.
    await expect(mailboxes.getByText(words.option, { exact: true })).toBeVisible();
  });

  test('who leaves a web hosting plan reads the words of the portal, to cancel and to undo it', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open();
    await plan.answer(...words.answers);

    await expect(plan.steps.getByText(words.menu, { exact: true })).toBeVisible();
    await plan.unfold('plan.section.undo');
    await plan.undo.getByRole('link', { name: plan.t('plan.undo.page') }).click();
    await expect(plan.steps.getByText(words.stop, { exact: true })).toBeVisible();
  });
});
