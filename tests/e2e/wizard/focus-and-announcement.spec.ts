import { expect, test } from '@playwright/test';
import { PlanPage } from '../pages/plan.ts';
import { inEveryLanguage } from '../support/readings.ts';

const WORDS = {
  en: {
    vps: 'VPS',
    announced: 'New question: Which provider is it with?',
    plan: 'Your plan: Delete a Colonelserver VPS now',
  },
  fr: {
    vps: 'VPS',
    announced: 'Nouvelle question : Chez quel fournisseur ?',
    plan: 'Votre plan : Supprimer un VPS Colonelserver tout de suite',
  },
} as const;

/** Without the characters that only keep words together on screen. */
const spoken = (text: string): string => text.replaceAll('\u2060', '').replace(/\s/g, ' ');

inEveryLanguage((locale) => {
  const words = WORDS[locale];

  test('a new question takes the focus to its heading and is announced', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open();
    await expect(wizard.announcer).toBeEmpty();

    await wizard.answer(words.vps);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(wizard.heading).toBeFocused();
    await expect.poll(async () => spoken((await wizard.announcer.textContent()) ?? '')).toBe(words.announced);
  });

  test('a plan takes the focus to its heading and is announced as a plan', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open('vps', 'colonelserver', 'cs-vps');
    await plan.answer(plan.t('wizard.answer.immediate'));

    await expect(plan.heading).toBeFocused();
    await expect.poll(async () => spoken((await plan.announcer.textContent()) ?? '')).toBe(words.plan);
  });

  test('a page that was loaded from the network neither takes the focus nor speaks', async ({ page }) => {
    const wizard = new PlanPage(page, locale);
    await wizard.open('vps');
    await expect(wizard.heading).toBeVisible();
    await expect(wizard.heading).not.toBeFocused();
    await expect(wizard.announcer).toBeEmpty();
  });
});
