import { expect, test } from '@playwright/test';
import { clicksTo } from '../../support/subjects.ts';
import { WizardPage } from '../pages/wizard.ts';
import { shifts, watchShifts } from '../support/layout-shifts.ts';
import { settled, watchMoves } from '../support/moves.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED);

/** Longer than this, a motion is waited for. */
const MOST_MS = 150;

inEveryLanguage((locale) => {
  const [family = '', provider = '', product = ''] = clicksTo(DATED, locale);
  const [first = ''] = DATED.answers;

  for (const width of [390, 1280]) {
    test.describe(`at ${width}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('the answer moves to its station, and nothing else does', async ({ page }) => {
        await watchShifts(page);
        const wizard = new WizardPage(page, locale);
        const moves = await watchMoves(page);
        await wizard.open(first);
        await wizard.answer(provider);
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
        await settled(page);
        await wizard.answer(product);
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
        await settled(page);
        // Each of the two, also where the station of the first is on the page that is left.
        expect(moves).toHaveLength(2);
        expect([...new Set(moves.map(({ part }) => part))]).toEqual(['chosen']);
        expect(Math.max(...moves.map(({ milliseconds }) => milliseconds))).toBeLessThanOrEqual(MOST_MS);
        expect(await shifts(page)).toEqual([]);
      });

      test('nothing moves for who goes back, forward or to another answer', async ({ page }) => {
        const wizard = new WizardPage(page, locale);
        await wizard.open(first);
        await wizard.answer(provider);
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
        await settled(page);
        const moves = await watchMoves(page);
        await page.goBack();
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
        await settled(page);
        await page.goForward();
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.product'));
        await settled(page);
        await wizard.change('wizard.short.provider').click();
        await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
        await settled(page);
        expect(moves).toEqual([]);
      });
    });
  }

  test('nothing moves for who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wizard = new WizardPage(page, locale);
    await wizard.open();
    const moves = await watchMoves(page);
    await wizard.answer(family, provider, product);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    await settled(page);
    expect(moves).toEqual([]);
  });
});
