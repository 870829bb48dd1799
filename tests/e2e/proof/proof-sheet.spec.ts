import { expect, type Page, test } from '@playwright/test';
import { type Locale, otherLocales } from '../../../src/i18n/locales.ts';
import { cancelPath, proofPath } from '../../../src/urls.ts';
import { planWith, viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { skipWithout } from '../support/plans.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

/** A plan with everything that goes onto a sheet. */
const PROVEN = planWith(
  'a plan with a check, steps, an e-mail to expect and an end date',
  ({ route }, { checks, procedure, proof, dates, support }) =>
    checks.some(({ met }) => met === 'yes') &&
    (procedure?.steps.length ?? 0) > 1 &&
    proof.emails.length > 0 &&
    dates.schedule !== undefined &&
    support.action !== undefined &&
    route.askBy.kind !== 'not-needed' &&
    route.letter === undefined,
);
const code = PROVEN.ref?.route.code ?? '';
const planAt = (locale: Locale): string => cancelPath(locale, ...PROVEN.answers);
const boxes = (page: Page) => page.locator('proof-kit').getByRole('checkbox');

skipWithout(PROVEN);

withAndWithoutScript((locale) => {
  test('says what the plan says, with a box for each check and step, and lines to write on', async ({
    page,
  }) => {
    const plan = new PlanPage(page, locale);
    const view = viewOf(PROVEN, locale);
    await plan.open(...PROVEN.answers);
    await page.getByRole('link', { name: plan.t('proof.link') }).click();
    await expect(page).toHaveURL(proofPath(locale, code));
    await expect(boxes(page)).toHaveCount((view?.checks.length ?? 0) + (view?.procedure?.steps.length ?? 0));
    for (const box of await boxes(page).all()) await expect(box).not.toBeChecked();
    const email = view?.proof.emails[0];
    await expect(page.getByRole('heading', { name: email?.name ?? '', exact: true })).toBeVisible();
    const missing = page.getByRole('term').filter({ hasText: plan.t('plan.email.missing') });
    await expect(missing.first()).toBeVisible();
    for (const name of [plan.t('proof.write.ticket'), plan.t('proof.write.agent')]) {
      await page.getByLabel(name).fill('A 12');
      await expect(page.getByLabel(name)).toHaveValue('A 12');
    }
    await expect(plan.main).toContainText(`/go/${code}/`);
    await page.emulateMedia({ media: 'print' });
    const ask = plan.main.locator('.kit-ask');
    await expect(ask).toHaveAttribute('href', view?.support.action?.href ?? '');
    // On paper a link says where it leads.
    expect(await ask.evaluate((link) => getComputedStyle(link, '::after').content)).not.toBe('none');
    for (const unprinted of [plan.header.locator('nav'), page.getByText(plan.t('proof.lead'))])
      await expect(unprinted).toBeHidden();
  });
});

inEveryLanguage((locale) => {
  test('ticks what was answered on the plan, and has the date', async ({ page, baseURL }) => {
    const offences = await watchOffences(page, baseURL ?? '');
    const check = viewOf(PROVEN, locale)?.checks.find(({ met }) => met === 'yes');
    await page.goto(`${planAt(locale)}?ends=2031-01-31&${check?.situation}=yes`);
    await allAwake(page);
    const plan = new PlanPage(page, locale);
    await page.getByRole('link', { name: plan.t('proof.link') }).click();
    await expect(page).toHaveURL(`${proofPath(locale, code)}?ends=2031-01-31&${check?.situation}=yes`);
    await expect(page.getByLabel(check?.title ?? '')).toBeChecked();
    await expect(boxes(page).and(page.locator(':checked'))).toHaveCount(1);
    await expect(page.locator('[data-station=end]')).toContainText('2031');
    await page.locator('.kit-plan').click();
    await expect(page).toHaveURL(/ends=2031-01-31/);
    await expectNoOffence(offences);
  });

  test('keeps what is ticked, of this plan alone', async ({ page }) => {
    await page.goto(proofPath(locale, code));
    await allAwake(page);
    await boxes(page).last().check();
    await page.reload();
    await allAwake(page);
    await expect(boxes(page).last()).toBeChecked();
    await expect(boxes(page).and(page.locator(':checked'))).toHaveCount(1);
  });

  for (const other of otherLocales(locale)) {
    test(`the switch to ${other} keeps the end date and the answers, on the plan and on its sheet`, async ({
      page,
    }) => {
      const check = viewOf(PROVEN, locale)?.checks.find(({ met }) => met === 'yes');
      const said = `?ends=2031-01-31&${check?.situation}=yes`;
      const plan = new PlanPage(page, locale);
      await page.goto(planAt(locale) + said);
      await allAwake(page);
      await plan.languageSwitch(other).click();
      await expect(page).toHaveURL(planAt(other) + said);
      await page.goto(proofPath(locale, code) + said);
      await allAwake(page);
      await plan.languageSwitch(other).click();
      await expect(page).toHaveURL(proofPath(other, code) + said);
      await expect(boxes(page).and(page.locator(':checked'))).toHaveCount(1);
      await expect(page.locator('[data-station=end]')).toContainText('2031');
    });

    test(`the switch to ${other} keeps what was answered just now, on a plan that soft navigation brought`, async ({
      page,
    }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...PROVEN.answers.slice(0, -1));
      await page
        .locator(`main a[href="${planAt(locale)}"]`)
        .first()
        .click();
      await expect(plan.plate).toBeVisible();
      await allAwake(page);
      await plan.endOn('2031-01-31');
      await plan.languageSwitch(other).click();
      await expect(page).toHaveURL(`${planAt(other)}?ends=2031-01-31`);
    });
  }
});
