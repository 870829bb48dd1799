import { expect, type Page, test } from '@playwright/test';
import { aboutPath, cancelPath } from '../../../src/urls.ts';
import { planWith, viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { needs } from '../support/plans.ts';
import { inEveryLanguage, localeInTurn } from '../support/readings.ts';

/** A plan of which something concerns some readers only, which nothing but an answer decides. */
const SITUATED = planWith(
  'a plan on which an answer decides what else is affected',
  (_, { situations, dependants }) =>
    situations.length > 0 && dependants.some(({ when }) => when === `${situations[0]?.id}:yes`),
);

const situation = viewOf(SITUATED, 'en')?.situations[0]?.id ?? '';
const conditional = (page: Page) => page.locator(`.dependant[data-when="${situation}:yes"]`).first();
const address = (locale: ReturnType<typeof localeInTurn>, said: string): string =>
  `${cancelPath(locale, ...SITUATED.answers)}?${situation}=${said}`;

test.beforeEach(() => needs(SITUATED));

inEveryLanguage((locale) => {
  test('an answer leaves out what it rules out, stands in the link, and is kept', async ({
    page,
    context,
  }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...SITUATED.answers);
    const title = viewOf(SITUATED, locale)?.situations[0]?.title ?? '';
    const group = page.getByRole('group', { name: title, exact: true });
    await expect(conditional(page)).not.toHaveAttribute('hidden');
    await group.getByRole('radio', { name: plan.t('plan.said.no'), exact: true }).check();
    await expect(conditional(page)).toHaveAttribute('hidden');
    await expect(page).toHaveURL(address(locale, 'no'));
    await expect(page.getByRole('status').filter({ hasText: plan.t('plan.said.left-out') })).toBeVisible();

    // Another page of the same product, and another day.
    await page.goto(cancelPath(locale, ...SITUATED.answers));
    // What is answered takes no more room, until it is asked for.
    await expect(group).toBeHidden();
    await page.getByRole('button', { name: plan.t('plan.said.change') }).click();
    await expect(group.getByRole('radio', { name: plan.t('plan.said.no'), exact: true })).toBeChecked();
    await expect(conditional(page)).toHaveAttribute('hidden');

    // What a link says wins, and is not kept by reading it.
    const other = await context.newPage();
    await other.goto(address(locale, 'yes'));
    await other.getByRole('button', { name: plan.t('plan.said.change') }).click();
    await expect(
      other.getByRole('radio', { name: plan.t('plan.said.yes'), exact: true }).first(),
    ).toBeChecked();
    await expect(conditional(other)).not.toHaveAttribute('hidden');

    await page.getByRole('button', { name: plan.t('plan.said.again') }).click();
    await expect(conditional(page)).not.toHaveAttribute('hidden');
    await expect(page).toHaveURL(cancelPath(locale, ...SITUATED.answers));
    await page.reload();
    await expect(group.getByRole('radio', { name: plan.t('plan.said.no'), exact: true })).not.toBeChecked();
  });
});

test('"not sure" and answers that nobody offers leave out nothing', async ({ page }) => {
  const locale = localeInTurn(1);
  for (const said of ['unsure', 'perhaps', '', '%00', 'yes no']) {
    await page.goto(address(locale, said));
    await expect(page.locator('plan-situation')).toHaveCount(1);
    await page.waitForFunction(() => customElements.get('plan-situation') !== undefined);
    await expect(conditional(page)).not.toHaveAttribute('hidden');
  }
});

test('"forget everything" forgets the answers', async ({ page }) => {
  const locale = localeInTurn(0);
  const plan = new PlanPage(page, locale);
  await plan.open(...SITUATED.answers);
  await page
    .getByRole('radio', { name: plan.t('plan.said.no'), exact: true })
    .first()
    .check();
  await expect(page).toHaveURL(/\?/);
  await page.goto(aboutPath(locale));
  await page.getByRole('button', { name: plan.t('pages.kept.forget') }).click();
  await expect(page.locator('forget-everything').getByRole('status')).toContainText(
    plan.t('pages.kept.situation'),
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where nothing may be kept, answers work all the same', async ({ page }) => {
  const locale = localeInTurn(1);
  await keepNothing(page);
  const plan = new PlanPage(page, locale);
  await plan.open(...SITUATED.answers);
  await page
    .getByRole('radio', { name: plan.t('plan.said.no'), exact: true })
    .first()
    .check();
  await expect(conditional(page)).toHaveAttribute('hidden');
});

test.describe('without JavaScript', { tag: '@no-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, whatever a link says', async ({ page }) => {
    await page.goto(address(localeInTurn(0), 'no'));
    await expect(conditional(page)).not.toHaveAttribute('hidden');
    // What waits opens by hand.
    for (const more of await page.locator('.more-checks > summary').all()) await more.click();
    for (const otherwise of await page.locator('.check-otherwise').all())
      await expect(otherwise).toBeVisible();
  });
});
