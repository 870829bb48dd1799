import { expect, type Locator, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { WizardPage } from '../pages/wizard.ts';
import { SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(SHORT);

const CLICKS: readonly { readonly name: string; readonly click: (link: Locator) => Promise<void> }[] = [
  { name: 'the middle button', click: (link) => link.click({ button: 'middle' }) },
  { name: 'the key for a new tab', click: (link) => link.click({ modifiers: ['ControlOrMeta'] }) },
  { name: 'the key for a new window', click: (link) => link.click({ modifiers: ['Shift'] }) },
];

inEveryLanguage((locale) => {
  const [, provider = ''] = clicksTo(SHORT, locale);

  for (const { name, click } of CLICKS) {
    test(`a click with ${name} opens the answer beside this page, which stays`, async ({ page, context }) => {
      const wizard = new WizardPage(page, locale);
      await wizard.open(...SHORT.answers.slice(0, 1));

      const opened = context.waitForEvent('page');
      await click(wizard.row(provider));
      const other = new WizardPage(await opened, locale);

      await expect(other.page).toHaveURL(cancelPath(locale, ...SHORT.answers.slice(0, -1)));
      await expect(other.heading).toHaveText(other.t('wizard.question.route'));
      await expect(page).toHaveURL(cancelPath(locale, ...SHORT.answers.slice(0, 1)));
      await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    });
  }
});
