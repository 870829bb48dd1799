import { expect, test } from '@playwright/test';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';
import { STARTS } from '../../../e2e/support/starts.ts';

const WORDS = {
  en: {
    name: ['Domain names', ...chosen('OVHcloud', 'domains'), 'Domain name'],
    transfer: 'Move it elsewhere and keep it',
    transferTitle: 'Move an OVHcloud domain name to another company',
    moves: 'Moves with you',
    code: 'AUTH/INFO',
    doNotCancel: 'Do not cancel the name as well',
    endOfTerm: 'At the end of the period I paid for',
    endTitle: 'Cancel an OVHcloud domain name at the end of its term',
    grace: 'Grace period: about 7 days',
    redemption: 'Redemption period: about 35 to 40 days',
    free: 'Free for anyone',
    freeWhen: 'no date is given',
  },
  fr: {
    name: ['Noms de domaine', ...chosen('OVHcloud', 'domains'), 'Nom de domaine'],
    transfer: 'Le garder, mais ailleurs',
    transferTitle: 'Transférer un nom de domaine OVHcloud ailleurs',
    moves: 'Vous suit',
    code: 'AUTH/INFO',
    doNotCancel: 'Ne résiliez pas le nom en plus',
    endOfTerm: 'À la fin de la période déjà payée',
    endTitle: 'Résilier un nom de domaine OVHcloud à son échéance',
    grace: 'Période de grâce : environ 7 jours',
    redemption: 'Période de rédemption : environ 35 à 40 jours',
    free: 'Libre pour tous',
    freeWhen: 'aucune date n’est indiquée',
  },
} as const satisfies Record<Locale, object>;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  for (const start of STARTS) {
    test(`who moves a domain name elsewhere finds from ${start.name} the code, and not to cancel it`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(start.path(locale));
      await plan.answer(...words.name, words.transfer);

      await expect(page).toHaveURL(cancelPath(locale, 'domains', 'ovhcloud', 'domain', 'transfer'));
      await expect(plan.heading).toHaveText(words.transferTitle);
      await expect(plan.main).toContainText(words.moves);
      await expect(plan.main.getByRole('heading', { name: words.doNotCancel })).toBeVisible();
      await expect(plan.steps.getByText(words.code, { exact: true })).toBeVisible();
    });

    test(`who lets a domain name end finds from ${start.name} how long it is kept, said to be approximate`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await page.goto(start.path(locale));
      await plan.answer(...words.name, words.endOfTerm);

      await expect(page).toHaveURL(cancelPath(locale, 'domains', 'ovhcloud', 'domain', 'end-of-term'));
      await expect(plan.heading).toHaveText(words.endTitle);
      await expect(plan.dates).toContainText(words.grace);
      await expect(plan.dates).toContainText(words.redemption);
      await expect(plan.station(words.free)).toContainText(words.freeWhen);
    });
  }

  test('the dates of a domain name are whole sentences, with nothing left to be filled in', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('domains', 'ovhcloud', 'domain', 'end-of-term');

    await expect(plan.dates).toContainText(words.redemption);
    await expect(plan.dates).not.toContainText(/[{}]/);
  });
});
