import { expect, test } from '@playwright/test';
import { clicksTo, viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(SHORT);

const WORDS = {
  en: {
    announced: 'New question: Which provider is it with?',
    plan: 'Your plan: ',
  },
  fr: {
    announced: 'Nouvelle question : Chez quel fournisseur ?',
    plan: 'Votre plan : ',
  },
} as const;

/** Without the characters that only keep words together on screen. */
const spoken = (text: string): string => text.replaceAll('\u2060', '').replace(/\s/g, ' ');

inEveryLanguage((locale) => {
  const words = WORDS[locale];
  const [family = '', , route = ''] = clicksTo(SHORT, locale);

  test('a new question takes the focus to its heading and is announced', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open();
    await expect(wizard.announcer).toBeEmpty();

    await wizard.answer(family);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(wizard.heading).toBeFocused();
    await expect.poll(async () => spoken((await wizard.announcer.textContent()) ?? '')).toBe(words.announced);
  });

  test('a plan takes the focus to its heading and is announced as a plan', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...SHORT.answers.slice(0, -1));
    await plan.answer(route);

    await expect(plan.heading).toBeFocused();
    await expect
      .poll(async () => spoken((await plan.announcer.textContent()) ?? ''))
      .toBe(words.plan + spoken(viewOf(SHORT, locale)?.title ?? ''));
  });

  test('a page that was loaded from the network neither takes the focus nor speaks', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open(...SHORT.answers.slice(0, 1));
    await expect(wizard.heading).toBeVisible();
    await expect(wizard.heading).not.toBeFocused();
    await expect(wizard.announcer).toBeEmpty();
  });
});
