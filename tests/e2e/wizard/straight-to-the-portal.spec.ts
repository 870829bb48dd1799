import { expect, test } from '@playwright/test';
import { WizardPage } from '../pages/wizard.ts';
import { inEveryLanguage } from '../support/readings.ts';

/** Guidance must never stand between the customer and the button: every page of the wizard leads straight there. */
const PAGES = [
  { name: 'the question about the service', answers: ['hosting', 'ovhcloud'] },
  { name: 'the question about the form', answers: ['email', 'ovhcloud', 'mx-plan'] },
  { name: 'the question about the end', answers: ['hosting', 'ovhcloud', 'web-hosting'] },
  { name: 'the comparison', answers: ['hosting', 'ovhcloud', 'web-hosting', 'compare'] },
  { name: 'the help with forms', answers: ['email', 'ovhcloud', 'mx-plan', 'not-sure'] },
  { name: 'the help for other services', answers: ['domains', 'ovhcloud', 'not-listed'] },
  { name: 'a plan', answers: ['hosting', 'ovhcloud', 'web-hosting', 'end-of-term'] },
];

inEveryLanguage((locale) => {
  for (const { name, answers } of PAGES) {
    test(`${name} has a link straight to the portal`, async ({ page }) => {
      const wizard = new WizardPage(page, locale);
      await wizard.open(...answers);
      const portal = wizard.main.locator('a[href^="https://manager."]').first();
      await expect(portal).toBeVisible();
      await expect(portal).toHaveAttribute('rel', /noopener/);
    });
  }
});
