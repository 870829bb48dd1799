import { expect, test } from '@playwright/test';
import { planWith, viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { needs } from '../support/plans.ts';
import { inEveryLanguage, localeInTurn } from '../support/readings.ts';

/** A plan without a portal to go to, on which words to send are the way. */
const WRITTEN = planWith(
  'a plan with words to send and no portal',
  (_, { letter, portal }) => letter !== undefined && portal === undefined,
);

test.beforeEach(() => needs(WRITTEN));

inEveryLanguage((locale) => {
  test.describe(`words to send (${locale})`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('are a click from the plate, filled in on the page, copied and handed to a mail program', async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...WRITTEN.answers);
      const way = plan.plate.getByRole('link', { name: plan.t('plan.section.letter') });
      await expect(way).toBeInViewport();
      await way.click();
      const letter = plan.section(plan.t('plan.section.letter'));
      await expect(letter).toBeInViewport();

      const fields = letter.getByRole('textbox');
      await fields.first().fill('  vps-12 "<b>$&</b>"  ');
      const sheet = letter.locator('.letter-sheet');
      await letter.getByText(plan.t('plan.letter.whole')).click();
      await expect(sheet).toBeVisible();
      await expect(sheet).toContainText('vps-12 "<b>$&</b>"');
      await expect(sheet.locator('b')).toHaveCount(1);

      await letter.getByRole('button', { name: plan.t('plan.letter.copy') }).click();
      await expect(letter.getByRole('button', { name: plan.t('plan.letter.copied') })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('vps-12 "<b>$&</b>"');
      // What was not filled in still says what belongs there.
      expect(copied).toMatch(/\[[^\]]+\]/);

      const mail = letter.getByRole('link', { name: plan.t('plan.letter.mail') });
      const href = new URL((await mail.getAttribute('href')) ?? '');
      expect(href.protocol).toBe('mailto:');
      expect(href.searchParams.get('subject')).toContain('vps-12');
      expect(href.searchParams.get('body')).toContain('\r\n\r\n');

      // Taken out again, the blank is back, and nothing of it stays anywhere.
      await fields.first().fill('');
      await expect(sheet).not.toContainText('vps-12');
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(page.url()).not.toContain('vps-12');
    });
  });
});

test('without a clipboard the words are selected, and the key is named', async ({ page }) => {
  const plan = new PlanPage(page, localeInTurn(1));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await plan.open(...WRITTEN.answers);
  await page.getByRole('button', { name: plan.t('plan.letter.copy') }).click();
  await expect(page.getByRole('button', { name: plan.t('plan.along.refused') })).toBeVisible();
  const { letter } = viewOf(WRITTEN, localeInTurn(1)) ?? {};
  const opening = letter?.text[0]?.[0];
  expect(await page.evaluate(() => String(getSelection()))).toContain(
    opening?.kind === 'text' ? opening.text : '?',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words are there to be copied by hand, and no field is', async ({ page }) => {
    const plan = new PlanPage(page, localeInTurn(0));
    await plan.open(...WRITTEN.answers);
    await page.getByText(plan.t('plan.letter.whole')).click();
    await expect(page.locator('.letter-sheet')).toBeVisible();
    await expect(page.locator('.letter-blanks')).toBeHidden();
    await expect(page.locator('.letter-ways')).toBeHidden();
  });
});
