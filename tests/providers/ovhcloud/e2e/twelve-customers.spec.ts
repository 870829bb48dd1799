import { expect, test } from '@playwright/test';
import { findPlan } from '../../../../src/catalogue/model.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { typography } from '../../../../src/i18n/typography.ts';
import { homePath } from '../../../../src/urls.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { keepNothing } from '../../../e2e/support/keep-nothing.ts';
import { needs } from '../../../e2e/support/plans.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';
import { catalogue } from '../../../support/catalogue.ts';
import { clicksTo } from '../../../support/subjects.ts';

type Said = Readonly<Record<Locale, RegExp>>;

/** A customer who comes to the home page: a plan to find by questions, or the words of what they came for. */
interface Customer {
  readonly who: string;
  readonly plan?: string;
  readonly intent?: string;
  /** What they must have read at the end, written by hand. */
  readonly reads: readonly Said[];
}

const CUSTOMERS: readonly Customer[] = [
  {
    who: 'whose web hosting renews tomorrow, with mail to keep',
    plan: 'ovhcloud/web-hosting/end-of-term',
    reads: [
      { en: /24\shours before, at the latest/, fr: /24\sh avant, au plus tard/ },
      { en: /mailboxes/i, fr: /boîtes/i },
      { en: /detach/i, fr: /déliez/i },
    ],
  },
  {
    who: 'who takes a domain name to another company',
    plan: 'ovhcloud/domain/transfer',
    reads: [
      { en: /AUTH\/INFO/, fr: /AUTH\/INFO/ },
      { en: /Moves with you/, fr: /Vous suit/ },
    ],
  },
  {
    who: 'who has cancelled a VPS by mistake',
    intent: 'undo',
    reads: [{ en: /VPS/, fr: /VPS/ }],
  },
  {
    who: 'who finds no button',
    intent: 'button',
    reads: [
      { en: /administrative contact/i, fr: /contact administrateur/i },
      { en: /Copy the message/, fr: /Copier le message/ },
    ],
  },
  {
    who: 'who is still billed',
    intent: 'billed',
    reads: [{ en: /last invoices|last bills/i, fr: /dernières factures/i }],
  },
  {
    who: 'who ends a VPS of a host without a portal button',
    plan: 'colonelserver/cs-vps/immediate',
    reads: [
      { en: /Copy the message/, fr: /Copier le message/ },
      { en: /Erased at once, for good/, fr: /Effacées aussitôt, pour de bon/ },
    ],
  },
  {
    who: 'who does not know what the product is called',
    plan: 'massivegrid/mg-dedicated-server/end-of-term',
    reads: [{ en: /My Services/, fr: /My Services/ }],
  },
  {
    who: 'who removes one mail account of five',
    plan: 'ovhcloud/exchange-hosted/account/end-of-term',
    reads: [{ en: /platform/i, fr: /plateforme/i }],
  },
  {
    who: 'who ends a fibre line, with a number to keep and a box to send back',
    plan: 'ovhcloud/internet-access/end-of-term',
    reads: [
      { en: /To be sent back/, fr: /À renvoyer/ },
      { en: /End, unless you tick them/, fr: /S’arrêtent, sauf si vous les cochez/ },
      { en: /Ends, but for what you choose to keep/, fr: /Prend fin, sauf ce que vous gardez/ },
    ],
  },
  {
    who: 'whose account is in the name of a former webmaster',
    intent: 'account',
    reads: [{ en: /three roles/i, fr: /trois rôles/i }],
  },
  {
    who: 'whose mother has died',
    intent: 'death',
    reads: [
      { en: /died|death/i, fr: /décès/i },
      { en: /Copy the message/, fr: /Copier le message/ },
    ],
  },
  {
    who: 'who leaves with everything',
    intent: 'everything',
    reads: [{ en: /Web hosting/, fr: /Hébergement web/ }],
  },
];

withAndWithoutScript((locale) => {
  for (const { who, plan: id, intent, reads } of CUSTOMERS) {
    test(`somebody ${who} reads it, goes back, and prints it`, async ({ page }) => {
      const ref = id === undefined ? undefined : findPlan(catalogue, id);
      needs(ref || id === undefined ? {} : { lacking: `no plan ${id}` });
      const words = catalogue.intents.find((each) => each.id === intent)?.title[locale] ?? '';
      await keepNothing(page);
      const plan = new PlanPage(page, locale);
      await page.goto(homePath(locale));
      if (ref) await plan.answer(...clicksTo({ answers: [], ref }, locale));
      else await plan.main.getByRole('link', { name: typography(words, locale), exact: true }).click();

      await expect(page).not.toHaveURL(homePath(locale));
      for (const said of reads) await expect(plan.main).toContainText(said[locale]);
      const heading = await plan.heading.textContent();
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');

      await page.goBack();
      await expect(plan.heading).not.toHaveText(heading ?? '');
      await page.goForward();
      await expect(plan.heading).toHaveText(heading ?? '');
    });
  }
});
