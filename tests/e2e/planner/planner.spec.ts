import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { aboutPath } from '../../../src/urls.ts';
import { PlannerPage } from '../pages/planner.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { needs } from '../support/plans.ts';
import { inEveryLanguage, localeInTurn, withAndWithoutScript } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';
import { EXIT, lacking, MANY } from './exits.ts';

test.use({ viewport: { width: 390, height: 844 } });
test.beforeEach(() => needs({ ...(lacking !== undefined && { lacking }) }));

const TODAY = new Date('2026-11-29T12:00:00');
const { needing, needed, other, moving, atOnce, left } = EXIT;

withAndWithoutScript((locale, scripted) => {
  test('what is ticked comes in order, and nothing else is in sight', async ({ page }) => {
    const planner = new PlannerPage(page, locale);
    await planner.open();
    if (scripted) await allAwake(page);
    for (const code of [left, atOnce, needing, needed, moving]) await planner.pick(code);
    expect(await planner.order()).toEqual([moving, needed, needing, atOnce, left]);
    await expect(planner.part('week').getByRole('heading', { level: 2 })).toBeVisible();
    await expect(planner.part('date').getByRole('heading', { level: 2 })).toBeVisible();
    await expect(planner.part('nothing').getByRole('heading', { level: 2 })).toBeVisible();
    // What is not asked for here is not either.
    const asked = await planner.checks.count();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(await page.locator('.check').count());
    await planner.goOn.getByRole('link').click();
    await expect(planner.task(moving)).toBeVisible();
  });

  test('what would end with it stands in a task, before the way to its steps', async ({ page }) => {
    const planner = new PlannerPage(page, locale);
    await planner.open();
    await planner.pick(needing);
    const task = planner.task(needing);
    const first = task.getByRole('link').first();
    await expect(first).toHaveAttribute('href', /#affected$/);
    await expect(first).toHaveAccessibleName(new RegExp(planner.t('planner.first')));
    await expect(task.getByRole('link').nth(1)).toHaveAttribute('href', /\/end-of-term\/$/);
  });

  test('a narrowed exit fits six windows of a phone', async ({ page }) => {
    const planner = new PlannerPage(page, locale);
    await planner.open();
    for (const code of [moving, needing, other]) await planner.pick(code);
    const open = page.locator('details[open] > summary');
    for (let folds = await open.count(); folds > 0; folds--) await open.first().click();
    const height = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    console.log(`an exit of three (${locale}): ${height.toFixed(2)} windows`);
    expect(height).toBeLessThanOrEqual(6);
  });
});

inEveryLanguage((locale) => {
  test('a link opens what it was copied from, and holds ids and days alone', async ({ page, context }) => {
    await page.clock.setFixedTime(TODAY);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const planner = new PlannerPage(page, locale);
    await planner.open(`?utm_source=mail&${needing}=2027-01-08&name=Jane`);
    await allAwake(page);
    await expect(planner.date(needing)).toHaveValue('2027-01-08');
    await planner.pick(needed);
    await planner.copyLink.click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const pairs = [...new URL(link).searchParams].map((each) => each.join('=')).sort();
    expect(pairs).toEqual([`${needed}=`, `${needing}=2027-01-08`].sort());
    expect(link).toBe(page.url());

    await page.goto(link);
    expect(await planner.order()).toEqual([needed, needing]);
    await expect(planner.task(needing).getByRole('link').nth(1)).toHaveAttribute(
      'href',
      /\?ends=2027-01-08$/,
    );
  });

  test('dates decide: what ends sooner comes first, with its last day in words', async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    const planner = new PlannerPage(page, locale);
    await planner.open(`?${needing}=&${other}=`);
    await allAwake(page);
    await planner.date(needing).fill('2027-01-08');
    await planner.date(other).fill('2026-12-02');
    await planner.date(other).blur();
    await expect(planner.part('week').locator('.task').filter({ visible: true })).toHaveAttribute(
      'data-of',
      other,
    );
    await expect(planner.part('date').locator('.task').filter({ visible: true })).toHaveAttribute(
      'data-of',
      needing,
    );
    await expect(planner.task(needing)).toContainText(locale === 'fr' ? '7 janvier 2027' : '7 January 2027');

    await planner.date(other).fill('2020-01-01');
    await planner.date(other).blur();
    await expect(planner.task(other)).toContainText(planner.t('plan.dates.error.past'));
    await expect(planner.date(other)).toHaveAttribute('aria-invalid', 'true');
    await planner.date(other).fill('2027-03-12');
    await planner.date(other).blur();
    expect(await planner.order()).toEqual([needing, other]);
  });

  test('all dates make one calendar file', async ({ page, baseURL }) => {
    await page.clock.setFixedTime(TODAY);
    const offences = await watchOffences(page, baseURL ?? '');
    const planner = new PlannerPage(page, locale);
    await planner.open(`?${needing}=&${other}=2027-02-01&${atOnce}=`);
    await allAwake(page);
    await planner.date(needing).fill('2027-01-08');
    await planner.date(atOnce).fill('2026-12-20');
    await planner.date(atOnce).blur();
    const coming = page.waitForEvent('download');
    await planner.calendarFile.click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('sortie.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(
      events.map(({ startDate, uid }) => `${startDate.toString()} ${uid.slice(0, uid.indexOf('-'))}`).sort(),
    ).toEqual(
      [
        `2026-12-20 ${atOnce}`,
        `2027-01-07 ${needing}`,
        `2027-01-08 ${needing}`,
        `2027-01-31 ${other}`,
        `2027-02-01 ${other}`,
      ].sort(),
    );
    expect(events.every(({ description }) => /\/go\/[a-z]+\/$/.test(description))).toBe(true);
    await expectNoOffence(offences);
  });
});

test('what is done stays ticked after a reload, until it is forgotten', async ({ page }) => {
  const locale = localeInTurn(0);
  const planner = new PlannerPage(page, locale);
  await planner.open(`?${needing}=&${other}=`);
  await allAwake(page);
  await planner.done(needing).check();
  await planner.checks.first().getByRole('checkbox').check();
  await page.reload();
  await allAwake(page);
  await expect(planner.done(needing)).toBeChecked();
  await expect(planner.done(other)).not.toBeChecked();
  await expect(planner.checks.first().getByRole('checkbox')).toBeChecked();
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .map((each) => each.join('='))
      .join(),
  );
  expect(kept).toMatch(new RegExp(`^sortie\\.exit=${needing} [a-z0-9-]+/[a-z0-9-]+$`));

  await page.goto(aboutPath(locale));
  await page.getByRole('button', { name: planner.t('pages.kept.forget') }).click();
  await expect(page.locator('forget-everything').getByRole('status')).toContainText(
    planner.t('pages.kept.exit'),
  );
  await planner.open(`?${needing}=`);
  await allAwake(page);
  await expect(planner.done(needing)).not.toBeChecked();
});

test('where pages may keep nothing, all else works', async ({ page, baseURL }) => {
  await keepNothing(page);
  const offences = await watchOffences(page, baseURL ?? '');
  const planner = new PlannerPage(page, localeInTurn(1));
  await planner.open(`?${needing}=&${needed}=`);
  await allAwake(page);
  await planner.done(needed).check();
  await expect(planner.done(needed)).toBeChecked();
  expect(await planner.order()).toEqual([needed, needing]);
  await expectNoOffence(offences);
});

test('codes that are not here are named, and the rest is shown', async ({ page }) => {
  const planner = new PlannerPage(page, localeInTurn(0));
  await planner.open(`?${needing}=&zuzuzu=2026-12-01&x=1`);
  await allAwake(page);
  await expect(planner.unknown).toHaveText(planner.t('planner.unknown', { codes: 'zuzuzu' }));
  expect(await planner.order()).toEqual([needing]);
});

test('without a choice a sentence stands in the place of the plan', async ({ page }) => {
  const planner = new PlannerPage(page, localeInTurn(1));
  await planner.open();
  await allAwake(page);
  await expect(planner.nothing).toBeVisible();
  expect(await planner.order()).toEqual([]);
});

test('fifty products are one plan', async ({ page }) => {
  const planner = new PlannerPage(page, localeInTurn(1));
  await planner.open(`?${MANY.map((code) => `${code}=`).join('&')}`);
  await allAwake(page);
  expect((await planner.order()).toSorted()).toEqual(MANY.toSorted());
  await expect(planner.goOn.getByRole('status')).toContainText(String(MANY.length));
});

test.describe('without JavaScript', { tag: '@no-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, in order, as long as nothing is ticked', async ({ page }) => {
    const planner = new PlannerPage(page, localeInTurn(0));
    await planner.open();
    await expect(page.locator('.task').filter({ visible: true })).toHaveCount(
      await page.locator('.task').count(),
    );
    await expect(planner.nothing).toBeHidden();
    await expect(planner.copyLink).toBeHidden();
    await expect(page.locator('.task-day').filter({ visible: true })).toHaveCount(0);
  });
});
