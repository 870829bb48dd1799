import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { withAndWithoutScript } from '../support/readings.ts';

const WORDS = {
  en: { summary: /^Keep the mailboxes/, step: 'Detach my email option' },
  fr: { summary: /^Garder les boîtes/, step: 'Délier mon option e-mail' },
} as const;

withAndWithoutScript((locale) => {
  const words = WORDS[locale];

  test('steps that concern some readers stand open, and can be put away and brought back', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('hosting', 'ovhcloud', 'web-hosting', 'end-of-term');
    const summary = plan.dependants.getByText(words.summary);
    const step = plan.dependants.getByText(words.step, { exact: true });
    await expect(step).toBeVisible();

    await summary.click();
    await expect(step).toBeHidden();
    await summary.press('Enter');
    await expect(step).toBeVisible();
  });
});
