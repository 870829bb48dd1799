import { expect, type Page, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { WizardPage } from '../pages/wizard.ts';
import { SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';

skipWithout(SHORT);

/** Milliseconds that every answer of the server takes on a line where nothing may be fetched on suspicion. */
const LONG_WAIT = 700;

/** The paths that the wizard's script fetches from now on. */
function fetched(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

inEveryLanguage((locale) => {
  const before = SHORT.answers.slice(0, 1);
  const question = cancelPath(locale, ...SHORT.answers.slice(0, -1));
  const [, answer = ''] = clicksTo(SHORT, locale);

  test('what an answer in sight leads to is there before it is touched', async ({ page, context }) => {
    const wizard = new WizardPage(page, locale);
    const ahead = page.waitForResponse((response) => new URL(response.url()).pathname === question);
    await wizard.open(...before);
    await (await ahead).finished();
    await markDocument(page);

    await context.setOffline(true);
    await wizard.answer(answer);
    await expect(page).toHaveURL(question);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    expect(await isMarked(page)).toBe(true);
    // The next test has the same browser context.
    await context.setOffline(false);
  });

  test('from a long list only a few are fetched', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 4000 });
    const paths = fetched(page);
    await new WizardPage(page, locale).open();
    await expect.poll(() => paths.length).toBe(6);
    await page.waitForLoadState('networkidle');
    expect(paths).toHaveLength(6);
  });

  test('on a slow line nothing is', async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LONG_WAIT,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    const paths = fetched(page);
    await new WizardPage(page, locale).open(...before);
    await page.waitForLoadState('networkidle');
    expect(paths).toEqual([]);
    await session.detach();
  });

  test('for a reader who saves data nothing is', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const paths = fetched(page);
    await new WizardPage(page, locale).open(...before);
    await page.waitForLoadState('networkidle');
    expect(paths).toEqual([]);
  });
});
