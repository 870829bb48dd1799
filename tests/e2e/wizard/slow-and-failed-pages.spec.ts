import { expect, type Page, type Route, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { clicksTo } from '../../support/subjects.ts';
import { WizardPage } from '../pages/wizard.ts';
import { SHORT, SHORT_ELSEWHERE, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { isMarked, markDocument } from '../support/same-document.ts';

skipWithout(SHORT, SHORT_ELSEWHERE);

/** Does something to what the wizard's script fetches, and nothing to what the browser loads itself. */
async function onFetch(page: Page, path: string, meddle: (route: Route) => Promise<void>): Promise<void> {
  await page.route(
    (url) => url.pathname === path,
    (route) => (route.request().resourceType() === 'fetch' ? meddle(route) : route.continue()),
  );
}

/** Leaves of a page what a connection leaves that breaks in the middle. */
async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  await route.fulfill({ response, body: html.slice(0, html.indexOf('</h1>') + 200) });
}

/** Holds what is fetched until it is released. */
async function hold(page: Page, path: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await onFetch(page, path, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

inEveryLanguage((locale) => {
  const [, answer = ''] = clicksTo(SHORT, locale);
  const [, otherAnswer = ''] = clicksTo(SHORT_ELSEWHERE, locale);
  const provider = cancelPath(locale, ...SHORT.answers.slice(0, 1));
  const route = cancelPath(locale, ...SHORT.answers.slice(0, -1));

  const failures: readonly { readonly name: string; readonly fail: (route: Route) => Promise<void> }[] = [
    { name: 'is answered with an error', fail: (failing) => failing.fulfill({ status: 503, body: 'Busy' }) },
    {
      name: 'is not one of ours',
      fail: (failing) => failing.fulfill({ contentType: 'text/html', body: '<p>Log in to this network' }),
    },
    { name: 'is cut off behind its heading', fail: cutOff },
  ];

  for (const { name, fail } of failures) {
    test(`a step that ${name} is left to the browser`, async ({ page }) => {
      const wizard = new WizardPage(page, locale);
      await onFetch(page, route, fail);
      await wizard.open(...SHORT.answers.slice(0, 1));
      await markDocument(page);

      await wizard.answer(answer);
      await expect(page).toHaveURL(route);
      await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
      expect(await isMarked(page)).toBe(false);
    });
  }

  test('a step that nobody answers leaves the question where it is and says so; asked again, it is left to the browser', async ({
    page,
  }) => {
    const wizard = new WizardPage(page, locale);
    await onFetch(page, route, (failing) => failing.abort('connectionfailed'));
    await wizard.open(...SHORT.answers.slice(0, 1));
    await markDocument(page);

    await wizard.answer(answer);
    await expect(page.getByText(wizard.t('wizard.unreached'))).toBeVisible();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(page).toHaveURL(provider);
    expect(await isMarked(page)).toBe(true);

    await wizard.answer(answer);
    await expect(page).toHaveURL(route);
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    expect(await isMarked(page)).toBe(false);
  });

  test('without a line every attempt leaves the question where it is, and the first with one leads on', async ({
    page,
    context,
  }) => {
    const wizard = new WizardPage(page, locale);
    await onFetch(page, route, (failing) => failing.abort('internetdisconnected'));
    await wizard.open(...SHORT.answers.slice(0, 1));
    await markDocument(page);
    await context.setOffline(true);
    for (const _attempt of [1, 2]) {
      await wizard.answer(answer);
      await expect(page.getByText(wizard.t('wizard.unreached'))).toBeVisible();
      await expect(page).toHaveURL(provider);
    }

    await context.setOffline(false);
    await page.unrouteAll();
    await wizard.answer(answer);
    await expect(page).toHaveURL(route);
    await expect(page.getByText(wizard.t('wizard.unreached'))).toBeHidden();
    expect(await isMarked(page)).toBe(true);
  });

  test('a step that takes long is said to be on its way, and the old question stays until it is there', async ({
    page,
  }) => {
    const wizard = new WizardPage(page, locale);
    const release = await hold(page, route);
    await wizard.open(...SHORT.answers.slice(0, 1));

    await wizard.answer(answer);
    await expect(wizard.main).toHaveAttribute('aria-busy', 'true');
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.provider'));
    await expect(page).toHaveURL(provider);

    release();
    await expect(wizard.heading).toHaveText(wizard.t('wizard.question.route'));
    await expect(wizard.main).not.toHaveAttribute('aria-busy', 'true');
    await expect(page).toHaveURL(route);
  });

  test('of two answers given one after the other the last one counts', async ({ page }) => {
    const wizard = new WizardPage(page, locale);
    const release = await hold(page, route);
    await wizard.open(...SHORT.answers.slice(0, 1));
    const late = page.waitForResponse((response) => new URL(response.url()).pathname === route);

    await wizard.answer(answer, otherAnswer);
    const second = cancelPath(locale, ...SHORT_ELSEWHERE.answers.slice(0, -1));
    await expect(page).toHaveURL(second);
    release();
    await (await late).finished();

    // Another navigation, so that the late page has had its time to do harm.
    await wizard.back.click();
    await expect(page).toHaveURL(provider);
    await page.goBack();
    await expect(page).toHaveURL(second);
    await expect(wizard.map).toContainText(otherAnswer);
  });
});
