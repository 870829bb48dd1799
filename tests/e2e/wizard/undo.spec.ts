import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { undoRows } from '../../../src/site/lists/undo-rows.ts';
import { pageContext } from '../../../src/site/page-context.ts';
import { cancelPath, homePath, undoPath } from '../../../src/urls.ts';
import { axe } from '../../audit/axe.ts';
import { DeskPage } from '../pages/desk.ts';
import { PlanPage } from '../pages/plan.ts';
import { WizardPage } from '../pages/wizard.ts';
import { withoutFootLine } from '../support/foot-line.ts';
import { overflowing } from '../support/overflow.ts';
import { skipWithout, WAY_BACK } from '../support/plans.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';
import { smallTargets } from '../support/targets.ts';

skipWithout(WAY_BACK);

const PRODUCT = WAY_BACK.answers.slice(0, -1);
const { ref } = WAY_BACK;

withAndWithoutScript((locale) => {
  test('who has cancelled by mistake gets from the home page to the limit and the button', async ({
    page,
  }) => {
    const intent = loadCatalogue().intents.find((each) => each.page === 'undo');
    const row = undoRows(pageContext(locale)).find(({ id }) => id === ref?.route.code);
    const list = new WizardPage(page, locale);
    await page.goto(homePath(locale));
    await list.main.getByRole('link', { name: intent?.title[locale] ?? '', exact: true }).click();
    await expect(page).toHaveURL(undoPath(locale));
    await list.row(row?.title ?? '').click();
    await expect(page).toHaveURL(cancelPath(locale, ...WAY_BACK.answers));
    await expect(page.locator('[data-fact=undo]')).toBeInViewport();
    await expect(page.locator('.answer-ways .button').first()).toBeInViewport();
  });

  test('each way to end a service that can be taken back leads there, and so does the question how', async ({
    page,
  }) => {
    const [way] = ref?.variant.routes ?? [];
    const plan = new PlanPage(page, locale);
    await page.goto(cancelPath(locale, ...PRODUCT, way?.id ?? ''));
    await plan.unfold('plan.section.undo');
    await plan.main.getByRole('link', { name: plan.t('plan.undo.page') }).click();
    await expect(page).toHaveURL(cancelPath(locale, ...WAY_BACK.answers));
  });
});

inEveryLanguage((locale) => {
  for (const [name, path] of [
    ['the list', undoPath(locale)],
    ['a way back', cancelPath(locale, ...WAY_BACK.answers)],
  ] as const)
    test(`${name} is sound on a small phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await withoutFootLine(page);
      expect((await axe(page)).findings).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });

  test('who is too late is told so before anything else, with whom to ask', async ({ page }) => {
    const plan = new PlanPage(page, locale);
    await page.goto(cancelPath(locale, ...WAY_BACK.answers));
    const late = page.locator('#too-late');
    await expect(late).not.toHaveAttribute('open');
    await plan.ending('today').check();
    await expect(page.locator('plan-dates #too-late')).toBeVisible();
    await expect(late).toHaveAttribute('open');
    await plan.ending('unknown').check();
    await expect(page.locator('.folds #too-late')).toBeVisible();
    await expect(late).not.toHaveAttribute('open');
  });

  test('the desk finds it by its link', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    await expect(desk.rows.filter({ hasText: ref?.route.code ?? '' })).toHaveCount(0);
    await desk.field.fill(`https://help.example${cancelPath(locale, ...WAY_BACK.answers)}`);
    await expect(desk.rows).toHaveCount(1);
    await expect(desk.rows.first()).toContainText(ref?.route.code ?? '');
  });
});

test('the list has every way back in every language', () => {
  const backs = loadCatalogue().providers.flatMap(({ products }) =>
    products.flatMap(({ variants }) =>
      variants.flatMap(({ routes }) => routes.filter(({ id }) => id === 'undo')),
    ),
  );
  for (const locale of LOCALES)
    expect(new Set(undoRows(pageContext(locale)).map(({ id }) => id))).toEqual(
      new Set(backs.map(({ code }) => code)),
    );
});
