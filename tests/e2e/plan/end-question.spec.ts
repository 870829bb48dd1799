import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

import { axe } from '../../audit/axe.ts';
import { viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { withoutFootLine } from '../support/foot-line.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { A_DAY_TO_UNDO, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

skipWithout(A_DAY_TO_UNDO);

test.use({ viewport: { width: 390, height: 844 } });

const TODAY = new Date('2026-11-29T12:00:00');

const WORDS = {
  en: {
    tooLate: 'Too late: the last moment was 28 November 2026',
    askToday: 'Ask today',
    end: '29 November 2026',
    inForty: '7 January 2027',
    until: 'Yes, until 7 January 2027',
    relative: '24 hours before, at the latest',
  },
  fr: {
    tooLate: 'Trop tard : le dernier moment était le 28 novembre 2026',
    askToday: 'Demandez aujourd’hui',
    end: '29 novembre 2026',
    inForty: 'Au plus tard le 7 janvier 2027',
    until: 'Oui, jusqu’au 7 janvier 2027',
    relative: '24 h avant, au plus tard',
  },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];
  let plan: PlanPage;

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    await allAwake(page);
  });

  const askBy = () => plan.fact('facts.name.askBy');

  test('an end today is too late to ask: the plate says so, and what helps comes up to it', async ({
    page,
  }) => {
    await plan.ending('today').check();
    await expect(askBy()).toContainText(words.tooLate);
    await expect(askBy()).toContainText(words.relative);
    await expect(plan.fact('facts.name.ends')).toContainText(words.end);
    await expect(plan.fact('facts.name.undo')).toContainText(plan.t('plan.dates.undo.over'));
    await expect(plan.station(plan.t('facts.date.ask'))).toContainText(/too late|trop tard/);
    // No thick line, in any colour, for what has passed.
    const line = plan.station(plan.t('facts.date.ask'));
    expect(await line.evaluate((each) => getComputedStyle(each, '::after').borderInlineStartWidth)).toBe(
      '2px',
    );

    await expect(plan.tooLate).toBeVisible();
    await expect(page.locator('plan-dates #too-late')).toBeVisible();
    await withoutFootLine(page);
    expect((await axe(page)).findings).toEqual([]);
  });

  test('an end tomorrow is to be asked for today', async ({ page }) => {
    await plan.ending('tomorrow').check();
    await expect(askBy()).toContainText(words.askToday);
    await expect(askBy()).toContainText(words.relative);
    await expect(plan.tooLate).toBeHidden();
    await withoutFootLine(page);
    expect((await axe(page)).findings).toEqual([]);
  });

  test('a later end has its dates in the plate', async () => {
    await plan.endOn('2027-01-08');
    await expect(askBy()).toContainText(words.inForty);
    await expect(plan.fact('facts.name.undo')).toContainText(words.until);
    await expect(plan.tooLate).toBeHidden();
    await plan.endDate.clear();
    await expect(askBy()).toHaveText(words.relative);
    await expect(plan.tooLate).toBeVisible();
  });

  test('this month dates nothing, and asks for today; not knowing changes nothing', async () => {
    await plan.ending('month').check();
    await expect(askBy()).toContainText(words.askToday);
    await expect(plan.main.locator('.plan-answer')).not.toContainText('2026');
    await expect(plan.station(plan.t('facts.date.last-both'))).not.toContainText('202');
    await expect(plan.calendarFile).toBeHidden();
    await plan.ending('unknown').check();
    await expect(askBy()).toHaveText(words.relative);
  });

  test('the address keeps the answer over a reload and the way back, and tells others', async ({ page }) => {
    await plan.ending('tomorrow').check();
    await expect(page).toHaveURL(/\?ends=2026-11-30$/);
    await page.reload();
    await expect(plan.ending('tomorrow')).toBeChecked();
    await expect(askBy()).toContainText(words.askToday);

    await plan.header.getByRole('link').first().click();
    await expect(page).not.toHaveURL(/ends=/);
    await page.goBack();
    await expect(plan.ending('tomorrow')).toBeChecked();
    await expect(askBy()).toContainText(words.askToday);

    // The day after, the same link is about the same day.
    await page.clock.setFixedTime(new Date('2026-11-30T12:00:00'));
    await page.goto(page.url());
    await expect(plan.ending('today')).toBeChecked();
    await expect(plan.tooLate).toBeVisible();
  });

  test('an address with another day opens on that day, and one with nonsense on none', async ({ page }) => {
    const { pathname } = new URL(page.url());
    await page.goto(`${pathname}?keep=me&ends=2027-01-08`);
    await expect(plan.endDate).toHaveValue('2027-01-08');
    await expect(askBy()).toContainText(words.inForty);
    await plan.ending('unknown').check();
    await expect(page).toHaveURL(/\?keep=me&ends=unknown$/);

    await page.goto(`${pathname}?ends=2020-01-01`);
    await expect(plan.endDate).toHaveAccessibleDescription(plan.t('plan.dates.error.past'));
    for (const nonsense of ['', 'soon', '2026-02-30', '%00', '__proto__']) {
      await page.goto(`${pathname}?ends=${nonsense}`);
      await allAwake(page);
      await expect(askBy(), nonsense).toHaveText(words.relative);
      await expect(plan.main.locator('[name=ends]:checked')).toHaveCount(0);
    }
  });

  test('the dates go into a calendar file that another program reads', async ({ page, baseURL }) => {
    const offences = await watchOffences(page, baseURL ?? '');
    await page.reload();
    await plan.endOn('2027-01-08');
    const coming = page.waitForEvent('download');
    await plan.calendarFile.click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^[a-z]+\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const debit = viewOf(A_DAY_TO_UNDO, locale)?.warnings.find((warning) => warning.debit);
    const isFirst = debit?.debit?.hours === 'month-start';
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      ...(isFirst ? ['2027-01-01'] : []),
      '2027-01-07',
      '2027-01-08',
    ]);
    expect(events.map(({ summary }) => summary.split(' – ')[0])).toEqual([
      ...(isFirst ? [debit.title] : []),
      plan.t('facts.date.last-both'),
      plan.t('facts.date.end'),
    ]);
    // The page says the same, under the warning.
    if (isFirst) await expect(page.locator('.remark small')).toHaveText(/1(er)?\s\w+\s2027/);
    await expectNoOffence(offences);
  });
});
