import { expect, test } from '@playwright/test';
import { screenUrl } from '../../../src/site/paths.ts';
import { catalogue } from '../../support/catalogue.ts';
import { WizardPage } from '../pages/wizard.ts';
import { DATED, OF_A_FORM, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED, OF_A_FORM);

/** Guidance must never stand between the customer and the button: every page of the wizard leads straight there. */
const PAGES = [
  { name: 'the question about the service', answers: DATED.answers.slice(0, 2) },
  { name: 'the question about the form', answers: OF_A_FORM.answers.slice(0, 3) },
  { name: 'the question about the end', answers: DATED.answers.slice(0, 3) },
  { name: 'the comparison', answers: [...DATED.answers.slice(0, 3), 'compare'] },
  { name: 'the help with forms', answers: [...OF_A_FORM.answers.slice(0, 3), 'not-sure'] },
  { name: 'the help for other services', answers: [...DATED.answers.slice(0, 2), 'not-listed'] },
  { name: 'a plan', answers: DATED.answers },
];

/** Where the portal of the provider is. */
function portalOf(answers: readonly string[]): string {
  const provider = catalogue.providers.find(({ id }) => id === answers[1]);
  const home = provider?.portal.home === undefined ? undefined : provider.screens.get(provider.portal.home);
  return new URL(screenUrl(home) ?? 'https://no-portal.example').origin;
}

inEveryLanguage((locale) => {
  for (const { name, answers } of PAGES) {
    test(`${name} has a link straight to the portal`, async ({ page }) => {
      const wizard = new WizardPage(page, locale);
      await wizard.open(...answers);
      const portal = wizard.main.locator(`a[href^="${portalOf(answers)}"]`).first();
      await expect(portal).toBeVisible();
      await expect(portal).toHaveAttribute('rel', /noopener/);
    });
  }
});
