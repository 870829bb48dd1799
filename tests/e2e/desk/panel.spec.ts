import { expect, test } from '@playwright/test';
import { forPasting, typographyForPasting } from '../../../src/i18n/typography.ts';
import { cancelPath, deskPath, permanentPath } from '../../../src/urls.ts';
import { axe } from '../../audit/axe.ts';
import { viewOf } from '../../support/subjects.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { A_DAY_TO_UNDO, needs, OF_A_FORM, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage, localeInTurn } from '../support/readings.ts';

skipWithout(SHORT);

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

const GREETING = { en: 'Hello,', fr: 'Bonjour,' } as const;

const median = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;

inEveryLanguage((locale) => {
  test('seven rows are in view before a word is typed, none of which takes three lines', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    const boxes = await Promise.all((await desk.rows.all()).map((row) => row.boundingBox()));
    const inView = boxes.filter((box) => box && box.y + box.height <= 800);
    expect(inView.length).toBeGreaterThanOrEqual(7);
    expect(median(boxes.map((box) => box?.height ?? 0))).toBeLessThanOrEqual(60);
  });

  test('the panel offers at most four things to press', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady(`#code=${SHORT.ref?.route.code}`);
    await expect(desk.reply).toContainText('/go/');
    expect(await desk.main.locator('.reply-actions button').count()).toBeLessThanOrEqual(4);
    await desk.button('supportDesk.copy.reply').click();
    const [button, toast] = await Promise.all([
      desk.button('supportDesk.copied.button').boundingBox(),
      desk.toast.boundingBox(),
    ]);
    expect(Math.abs((toast?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(160);
  });

  test('several in one reply, with the keyboard: in order, one greeting, one end, a link each', async ({
    page,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    await page.keyboard.press('Enter');
    await expect(desk.selected).toBeFocused();
    const first = await desk.codeOf(desk.selected);
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    const second = await desk.codeOf(desk.selected);
    await expect(desk.reply).toContainText(`/go/${second}/`);
    await page.keyboard.press(locale.charAt(0));
    await expect(desk.toast).not.toBeEmpty();
    const pasted = await desk.pasted();
    expect([...pasted.matchAll(/\/go\/([a-z]+)\//g)].map(([, code]) => code)).toEqual([first, second]);
    expect(pasted.split(GREETING[locale])).toHaveLength(2);
    expect(pasted.split(forPasting(desk.t('desk.short.close')))).toHaveLength(2);

    await desk.main.locator('.reply-together button').click();
    await expect(desk.reply).not.toContainText(`/go/${first}/`);
  });

  test("the customer's end date goes into the reply and its link, and nowhere else", async ({ page }) => {
    needs(A_DAY_TO_UNDO);
    const code = A_DAY_TO_UNDO.ref?.route.code ?? '';
    await page.clock.setFixedTime(new Date('2026-11-30T12:00:00'));
    const desk = new DeskPage(page, locale);
    await desk.openReady(`#code=${code}`);
    await desk.end.fill('2026-12-03');
    await expect(desk.reply).toContainText(locale === 'en' ? '3 December 2026' : '3 décembre 2026');
    await expect(desk.reply).toContainText(locale === 'en' ? '2 December 2026' : '2 décembre 2026');
    await expect(desk.reply).toContainText(`${permanentPath(code)}?ends=2026-12-03`);
    expect(page.url()).not.toContain('2026-12-03');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('2026-12-03');

    await desk.end.fill('2026-11-30');
    await expect(desk.reply).toContainText(locale === 'en' ? 'too late' : 'trop tard');
    await desk.end.fill('2026-11-20');
    await expect(desk.main.getByText(desk.t('supportDesk.end.past'))).toBeVisible();
    expect((await axe(page)).findings).toEqual([]);
  });

  test('what a pasted link says of the situation stays in the link of the reply', async ({ page }) => {
    needs(A_DAY_TO_UNDO);
    const code = A_DAY_TO_UNDO.ref?.route.code ?? '';
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    const address = `https://elsewhere.example${cancelPath(locale, ...A_DAY_TO_UNDO.answers)}`;
    await desk.field.fill(`${address}?ends=2099-12-03&mail=no`);
    await expect(desk.reply).toContainText(`${permanentPath(code)}?ends=2099-12-03&mail=no`);
    await desk.button('supportDesk.copy.link').click();
    await expect.poll(() => desk.pasted()).toMatch(/\?ends=2099-12-03&mail=no$/);

    // Who follows it finds the plan as it was left.
    const { pathname, search } = new URL(await desk.pasted());
    await page.goto(pathname + search);
    await expect(page).toHaveURL(/\/cancel\/.*\?ends=2099-12-03&mail=no/);
  });

  test('what has to be asked first is asked in the words of the wizard', async ({ page }) => {
    needs(OF_A_FORM);
    const desk = new DeskPage(page, locale);
    await desk.openReady(`#code=${OF_A_FORM.ref?.route.code}`);
    await desk.form('ask').check();
    const question = OF_A_FORM.ref?.product.variantQuestion?.[locale] ?? 'no question';
    await expect(desk.reply).toContainText(typographyForPasting(question, locale));
    await expect(desk.reply).toContainText('1. ');
    await expect(desk.reply).not.toContainText('/go/');
  });
});

test('the steps alone are copied by their key, whatever the panel shows', async ({ page }) => {
  const locale = localeInTurn(0);
  const desk = new DeskPage(page, locale);
  await desk.openReady(asking(viewOf(SHORT, locale)?.title ?? ''));
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await expect(desk.toast).toContainText(desk.t('supportDesk.copied.steps'));
  expect(await desk.pasted()).toMatch(/\n1\. .+\n2\. /);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('nothing of the panel is cut off or scrolls sideways, and axe finds nothing', async ({ page }) => {
    const locale = localeInTurn(1);
    const desk = new DeskPage(page, locale);
    await page.goto(deskPath(locale));
    await expect(desk.field).toBeFocused();
    await desk.rows.first().locator('> a').click();
    await expect(desk.reply).toContainText('/go/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await axe(page)).findings).toEqual([]);
  });
});
