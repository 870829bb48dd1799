import { expect, test } from '@playwright/test';
import { allPlans } from '../../../src/catalogue/model.ts';
import { deskPartPath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { fullNameOf, NOW, skipWithout } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';

skipWithout(NOW);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('the reply opens under its row, and nothing scrolls sideways', async ({ page }) => {
    const desk = new DeskPage(page, localeInTurn(1));
    await desk.openReady(asking(fullNameOf(NOW, localeInTurn(1))));
    await desk.rows.first().locator('> a').click();
    await expect(desk.rows.first().getByRole('tabpanel')).toContainText('/go/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('the field and its button are in one piece', async ({ page }) => {
    const desk = new DeskPage(page, localeInTurn(0));
    await desk.openReady();
    const [field, button] = await Promise.all([desk.field.boundingBox(), desk.submit.boundingBox()]);
    expect(button).toMatchObject({ y: field?.y, height: field?.height });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every guide and plan is listed with its permanent link, and nothing is offered that does not work', async ({
    page,
  }) => {
    const desk = new DeskPage(page, localeInTurn(0));
    await desk.open();
    const listed = await desk.rows.count();
    await expect(desk.rows.first().locator('.desk-code')).toHaveText(/^\/go\/[a-z]+\/$/);
    await expect(desk.main.locator('.desk-filters')).toBeHidden();
    await expect(desk.button('supportDesk.copy.reply')).toHaveCount(0);
    await desk.main.getByRole('link', { name: desk.t('supportDesk.parts.undo'), exact: true }).click();
    await expect(page).toHaveURL(deskPartPath(desk.locale, 'undo'));
    expect(listed + (await desk.rows.count())).toBe(allPlans(catalogue).length + catalogue.guides.length);
  });
});
