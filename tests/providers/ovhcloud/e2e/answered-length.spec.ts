import { expect, test } from '@playwright/test';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { cancelPath } from '../../../../src/urls.ts';
import { lengthsOf } from '../../../e2e/support/lengths.ts';

/** A web hosting plan with mailboxes, of somebody who may cancel it, renewed automatically, all bills paid. */
const ANSWERED = 'mail=yes&contact=yes&renewal=yes&bill=no';
/** Windows of a phone, and words in sight. */
const MOST = { height: 5, step: 1.5, words: 450 };

test.use({ viewport: { width: 390, height: 844 } });

test('a plan whose questions are answered comes to its first step at once', async ({ page }) => {
  const plans = LOCALES.map((locale) =>
    cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'),
  );
  const lengths = await lengthsOf(
    page,
    plans.map((plan) => `${plan}?${ANSWERED}`),
    () => page.locator('plan-situation[data-told]').waitFor(),
  );
  for (const { url, height, step, words } of lengths) {
    console.log(`${url}: ${height.toFixed(2)} windows, first step at ${step?.toFixed(2)}, ${words} words`);
    expect.soft(height, url).toBeLessThanOrEqual(MOST.height);
    expect.soft(step, url).toBeLessThanOrEqual(MOST.step);
    expect.soft(words, url).toBeLessThanOrEqual(MOST.words);
  }
});
