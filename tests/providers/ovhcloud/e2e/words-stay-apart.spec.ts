import { expect, test } from '@playwright/test';
import { guidePath } from '../../../../src/urls.ts';
import { Frame } from '../../../e2e/pages/frame.ts';
import { PlanPage } from '../../../e2e/pages/plan.ts';
import { WizardPage } from '../../../e2e/pages/wizard.ts';
import { chosen } from '../../../e2e/support/chosen.ts';
import { withAndWithoutScript } from '../../../e2e/support/readings.ts';

/** What depends on who else is in the catalogue. */
const BETWEEN = chosen('OVHcloud', 'hosting')
  .map((name) => `${name} `)
  .join('');

/** Markup that is compressed joins words that stand on lines of their own in the source. */
const WORDS = {
  en: {
    breadcrumbs: `Cancel Web hosting ${BETWEEN}Web hosting plan At the end of the period I paid for`,
    guide: 'Guides The basics',
    footer:
      'Guides Accessibility A mistake? More Sortie explains how to leave. Only your provider can end a service: nothing you do on this site cancels anything.',
    answer: 'At the end of the period I paid for You can undo it until 24 hours before No refund',
    change: 'Web hosting Change',
    step: 'Click your name at the top right, then My offers and services.',
    reason: 'A bill is unpaid. What to do',
    permanent: /^Permanent link: https?:/,
  },
  fr: {
    breadcrumbs: `Résilier Hébergement web ${BETWEEN}Hébergement web OVHcloud À la fin de la période déjà payée`,
    guide: 'Guides L’essentiel',
    footer:
      'Guides Accessibilité Une erreur ? Plus Sortie explique comment partir. Seul votre fournisseur peut mettre fin à un service : rien de ce que vous faites ici ne résilie quoi que ce soit.',
    answer:
      'À la fin de la période déjà payée Vous pouvez changer d’avis jusqu’à 24 h avant Aucun remboursement',
    change: 'Hébergement web Modifier',
    step: 'Cliquez sur votre nom en haut à droite, puis sur Mes offres & services.',
    reason: 'Une facture est impayée. Que faire',
    permanent: /^Lien permanent\s: https?:/,
  },
} as const;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  test('the breadcrumbs, the footer and the sentences of a plan keep their spaces', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');

    await expect(plan.breadcrumbs).toHaveText(words.breadcrumbs, { useInnerText: true });
    await expect(plan.footer).toHaveText(words.footer, { useInnerText: true });
    await expect(plan.steps.getByText(words.step)).toBeVisible();
    await expect(plan.section(plan.t('plan.section.missing'))).toContainText(words.reason);
    await expect(plan.main.getByRole('link', { name: words.permanent })).toBeVisible();
  });

  test('the breadcrumbs of a guide keep their spaces', async ({ page }) => {
    const frame = new Frame(page, locale);
    await page.goto(guidePath(locale, 'basics/before-you-cancel'));
    await expect(frame.breadcrumbs).toHaveText(words.guide, { useInnerText: true });
  });

  test('an answer is read out with spaces between its title and what it entails', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    await wizard.open('hosting', 'ovhcloud', 'web-hosting');
    await expect(wizard.row(wizard.t('wizard.answer.end-of-term'))).toHaveAccessibleName(words.answer);
    await expect(wizard.map.getByRole('link').first()).toHaveText(words.change);
  });
});
