import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { inEveryLanguage } from '../support/readings.ts';

/** What readers do on a page, because scripts and styles arrive with it. */
const DEEDS: readonly {
  readonly name: string;
  readonly do: (page: Page, locale: Locale) => Promise<void>;
}[] = [
  {
    name: 'a walk through the wizard to a plan with a date',
    do: async (page, locale) => {
      const plan = new PlanPage(page, locale);
      await plan.open('hosting');
      await plan.answer('OVHcloud');
      await plan.main.getByRole('link', { name: /^Web Cloud Databases/ }).click();
      await plan.answer(plan.t('wizard.answer.end-of-term'));
      await plan.endDate.fill('2030-03-12');
      await expect(plan.station(plan.t('facts.date.end'))).toContainText('2030');
    },
  },
  {
    name: 'a walk from a plan with a date to a list with a filter',
    do: async (page, locale) => {
      const plan = new PlanPage(page, locale);
      await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
      await plan.change('wizard.short.family').click();
      await plan.answer(plan.t('wizard.answer.not-sure'));
      await expect(plan.heading).toHaveText(plan.t('pages.notSure.title'));
      await plan.filter.fill('alldom');
      // What is looked for, and the way out where it is not.
      await expect(plan.rows).toHaveCount(2);
    },
  },
  {
    name: 'a search that is narrowed',
    do: async (page, locale) => {
      const search = new SearchPage(page, locale);
      await search.open();
      await search.field.fill('vps');
      await search.choice('OVHcloud').click();
      await expect(search.choice('OVHcloud')).toHaveAttribute('aria-current', 'true');
    },
  },
];

inEveryLanguage((locale) => {
  for (const deed of DEEDS) {
    test(`${deed.name} asks no other host, breaks no rule of the policy and has no error`, async ({
      page,
      baseURL,
    }) => {
      const offences = await watchOffences(page, baseURL ?? '');
      await deed.do(page, locale);
      await expectNoOffence(offences);
    });
  }
});
