import { expect, test } from '@playwright/test';
import { cancelPath } from '../../../src/urls.ts';
import { PlanPage } from '../pages/plan.ts';
import { hold } from '../support/hold.ts';
import { A_DAY_TO_UNDO, ABOUT_A_WEEK_LATER, needs, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

skipWithout(A_DAY_TO_UNDO);

const TODAY = new Date('2026-11-22T12:00:00');

const WORDS = {
  en: {
    today: 'today, 22 November',
    lastUndo: '11 March 2027',
    end: '12 March 2027',
    redemption: 'about 19 March 2027',
    undo: /You can undo it for 109 days/,
    past: 'This date is in the past. Enter the date on which the service ends.',
    far: 'This date is more than ten years away. Check the year.',
    relative: '24 hours before the end',
  },
  fr: {
    today: 'aujourd’hui, 22 novembre',
    lastUndo: '11 mars 2027',
    end: '12 mars 2027',
    redemption: 'vers le 19 mars 2027',
    undo: /Vous pouvez changer d’avis pendant 109\s?jours/,
    past: 'Cette date est passée. Indiquez la date à laquelle le service prend fin.',
    far: 'Cette date est à plus de dix ans. Vérifiez l’année.',
    relative: '24 h avant la fin',
  },
} as const;

inEveryLanguage((locale) => {
  const words = WORDS[locale];

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
  });

  test('an end date turns the relative words into real dates, in the same places', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    const { t } = plan;
    await expect(plan.station(t('facts.date.last-both'))).toContainText(words.relative);

    await plan.endOn('2027-03-12');
    await expect(plan.station(t('facts.date.ask'))).toContainText(words.today);
    await expect(plan.station(t('facts.date.last-both'))).toContainText(words.lastUndo);
    await expect(plan.station(t('facts.date.end'))).toContainText(words.end);
    await expect(plan.dates).toContainText(words.undo);
    // What is not published stays so, whatever date is typed.
    await expect(plan.station(t('facts.date.final.erased'))).toContainText(t('facts.date.unpublished'));
  });

  test('a date after an approximate period is said to be approximate', async ({ page }) => {
    needs(ABOUT_A_WEEK_LATER);
    const plan = new PlanPage(page, locale);
    await plan.open(...ABOUT_A_WEEK_LATER.answers);
    await plan.endOn('2027-03-12');
    await expect(plan.dates).toContainText(words.redemption);
  });

  test('a date in the past is refused in words, and the last dates stay', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    await plan.endOn('2027-03-12');
    await expect(plan.station(plan.t('facts.date.end'))).toContainText(words.end);

    await plan.endOn('2020-01-01');
    await expect(plan.main).toContainText(words.past);
    await expect(plan.endDate).toHaveAccessibleDescription(words.past);
    await expect(plan.endDate).toHaveAttribute('aria-invalid', 'true');
    await expect(plan.station(plan.t('facts.date.end'))).toContainText(words.end);

    await plan.endOn('2027-03-12');
    await expect(plan.main).not.toContainText(words.past);
    await expect(plan.endDate).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('a date too far away is taken for a slip of the finger', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    await allAwake(page);
    await plan.endOn('2072-03-12');
    await expect(plan.endDate).toHaveAccessibleDescription(words.far);
    await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.relative);
  });

  test('a date typed before the script arrived counts', async ({ page }) => {
    const release = await hold(page, '**/_astro/*.js');
    const plan = new PlanPage(page, locale);
    // The document does not count as loaded before its scripts are there.
    await page.goto(cancelPath(locale, ...A_DAY_TO_UNDO.answers), {
      waitUntil: 'commit',
    });
    await plan.endOn('2027-03-12');
    await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.relative);

    release();
    await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.lastUndo);
    await expect(plan.endDate).toHaveValue('2027-03-12');
  });

  test('an emptied field brings the relative words back', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    await plan.endOn('2027-03-12');
    await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.lastUndo);

    await plan.endDate.clear();
    await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.relative);
  });

  test('who comes on the last day is told that the time to undo it is over', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...A_DAY_TO_UNDO.answers);
    await plan.endOn('2026-11-22');
    await expect(plan.dates).toContainText(plan.t('plan.dates.undo.over'));
  });

  test.describe('without JavaScript', { tag: '@no-script' }, () => {
    test.use({ javaScriptEnabled: false });

    test('the dates are there in relative words', async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...A_DAY_TO_UNDO.answers);
      await expect(plan.station(plan.t('facts.date.last-both'))).toContainText(words.relative);
    });

    test('nothing is asked that would do nothing', async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...A_DAY_TO_UNDO.answers);
      await expect(plan.main.locator('[name=ends]')).not.toHaveCount(0);
      await expect(plan.main.locator('[name=ends]').filter({ visible: true })).toHaveCount(0);
      await expect(plan.endDate).toBeHidden();
    });

    test('what helps who is too late stands there to read', async ({ page }) => {
      const plan = new PlanPage(page, locale);
      await plan.open(...A_DAY_TO_UNDO.answers);
      await expect(plan.tooLate).toBeVisible();
    });
  });
});
