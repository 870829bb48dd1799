import { expect } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { catalogue } from '../../support/catalogue.ts';
import { test, wizardIn } from './portal.ts';

const PROVIDER = catalogue.providers[0]?.id ?? '';

const wizard = (attributes: string): string =>
  `<sortie-wizard ${attributes}><a href="https://help.example/">Résilier</a></sortie-wizard>`;

test('what the help centre does not know leads to its first question, and developers are told', async ({
  page,
  portal,
}) => {
  await page.clock.install();
  await portal.show(
    page,
    wizard(`family="no-family" provider="${PROVIDER}"`) + wizard('provider="nobody" product="a" lang="xx"'),
  );
  await expect(async () => {
    await page.clock.fastForward(5000);
    await expect(wizardIn(page).getByRole('heading', { level: 1 })).toHaveText(
      translator('fr')('wizard.question.family'),
      { timeout: 1000 },
    );
  }).toPass();
  await expect.poll(() => portal.complaints.join()).toContain('unknown provider; the wizard asks for it');
  expect(portal.complaints.join()).toContain('unknown family, provider or product');
  expect(portal.complaints.join()).toContain('product needs family and provider');
  expect(portal.complaints.join()).toContain('unknown lang, there is en, fr');
});

test('a help centre that does not allow the portal leaves the link', async ({ page, portal }) => {
  await page.clock.install();
  await portal.show(page, wizard(''), portal.closedCentre);
  await expect(async () => {
    await page.clock.fastForward(5000);
    await expect(page.locator('iframe')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('link', { name: 'Résilier' })).toBeVisible();
  expect(portal.complaints.join()).toContain('does not allow this site to frame it');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is what there is', async ({ page, portal }) => {
    await portal.show(page, wizard(`provider="${PROVIDER}"`));
    await expect(page.getByRole('link', { name: 'Résilier' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
