import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { clicksTo } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { SearchPage } from '../pages/search.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { DATED, nameOf, SHORT, SHORT_ELSEWHERE, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED, SHORT, SHORT_ELSEWHERE);

/** What readers do on a page, because scripts and styles arrive with it. */
const DEEDS: readonly {
  readonly name: string;
  readonly do: (page: Page, locale: Locale) => Promise<void>;
}[] = [
  {
    name: 'a walk through the wizard to a plan with a date',
    do: async (page, locale) => {
      const plan = new PlanPage(page, locale);
      const [family = ''] = DATED.answers;
      await plan.open(family);
      await plan.answer(...clicksTo(DATED, locale).slice(1));
      await plan.endOn('2030-03-12');
      await expect(plan.station(plan.t('facts.date.end'))).toContainText('2030');
    },
  },
  {
    name: 'a walk from a plan with a date to a list with a filter',
    do: async (page, locale) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...DATED.answers);
      await plan.changeAnswer('wizard.short.family');
      await plan.answer(plan.t('wizard.answer.not-sure'));
      await expect(plan.heading).toHaveText(plan.t('pages.notSure.title'));
      await page.getByRole('link', { name: plan.t('pages.notSure.every') }).click();
      await expect(plan.heading).toHaveText(plan.t('pages.everyService.title'));
      const all = await plan.rows.count();
      await plan.filter.fill(nameOf(DATED, locale));
      // What is looked for, and the way out where it is not.
      await expect(plan.rows.first()).toContainText(nameOf(DATED, locale));
      await expect.poll(() => plan.rows.count()).toBeLessThan(all);
    },
  },
  {
    name: 'a search that is narrowed',
    do: async (page, locale) => {
      const search = new SearchPage(page, locale);
      const provider = SHORT_ELSEWHERE.ref?.provider.name ?? '';
      await search.open();
      await search.field.fill(nameOf(SHORT, locale));
      await search.choice(provider).click();
      await expect(search.choice(provider)).toHaveAttribute('aria-current', 'true');
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
