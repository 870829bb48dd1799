import { expect, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { planPath } from '../../../src/site/paths.ts';
import { planWith, viewOf } from '../../support/subjects.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { PlanPage } from '../pages/plan.ts';
import { keepNothing } from '../support/keep-nothing.ts';
import { fullNameOf, skipWithout } from '../support/plans.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

/** Private persons have a right here that companies have not. */
const OURS = planWith(
  'a plan to which a country gives private persons a right',
  (_, { laws, takesBack }) =>
    !takesBack && laws.some(({ rights }) => rights.some(({ readers }) => readers.includes('consumer'))),
);
skipWithout(OURS);
const pathOf = (locale: Locale): string => (OURS.ref ? planPath(locale, OURS.ref) : '');

withAndWithoutScript((locale) => {
  test('a plan says what each law adds, whose it is, and where the rest stands', async ({ page }) => {
    const t = translator(locale);
    await page.goto(pathOf(locale));
    await page
      .locator('summary')
      .filter({ hasText: t('plan.section.rights') })
      .click();
    const laws = viewOf(OURS, locale)?.laws ?? [];
    await expect(page.locator('.laws li')).toHaveCount(laws.length);
    for (const { href, rights } of laws)
      for (const address of [href, ...rights.map((right) => right.href)])
        await expect(page.locator(`.laws a[href$="${address}"]`).first()).toBeVisible();
  });
});

inEveryLanguage((locale) => {
  const t = translator(locale);
  const answer = (plan: PlanPage, name: string) => plan.main.getByRole('radio', { name, exact: true });

  test('who has said where they live and as whom they ordered reads what is theirs', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.goto(`${pathOf(locale)}?kept=1`);
    await page
      .locator('summary')
      .filter({ hasText: t('plan.section.rights') })
      .click();
    await answer(plan, t('rights.as.business')).check();
    await answer(plan, t('rights.lives.elsewhere')).check();
    const theirs = page.locator('.laws p[data-as~="consumer"]:not([data-as~="business"])');
    expect(await theirs.count()).toBeGreaterThan(0);
    for (const line of await theirs.all()) await expect(line).toBeHidden();
    // What else the address says stays.
    expect(new URL(page.url()).search).toBe('?kept=1&lives=elsewhere&as=business');

    // Another plan, another day: the browser knows.
    await page.goto(pathOf(locale));
    await expect(page.locator('reader-laws ask-reader:defined')).toBeAttached();
    await expect(theirs.first()).toBeHidden();
    await page
      .locator('summary')
      .filter({ hasText: t('plan.section.rights') })
      .click();
    await page.getByRole('button', { name: t('rights.ask.again') }).click();
    await expect(theirs.first()).toBeVisible();
  });

  test('a link brings the answers along where nothing can be kept', async ({ page }) => {
    await keepNothing(page);
    await page.goto(`${pathOf(locale)}?lives=elsewhere&as=business`);
    await expect(page.locator('.laws p[data-as="consumer"]').first()).toBeHidden();
  });

  test('an agent adds a right with its article to a reply, and takes it out again', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady(asking(fullNameOf(OURS, locale)));
    const choice = desk.main.getByRole('combobox', { name: t('supportDesk.law.label') });
    await expect(choice).toBeVisible();
    const [, right = ''] = await choice.locator('option').allTextContents();
    expect(right).not.toBe('');
    await choice.selectOption({ index: 1 });
    await expect(desk.reply).toContainText(right);
    await expect(desk.reply).toContainText(t('rights.note.title'));
    await choice.selectOption({ index: 0 });
    await expect(desk.reply).not.toContainText(right);
  });
});
