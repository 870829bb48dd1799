import { expect, test } from '@playwright/test';
import { viewOf } from '../../support/subjects.ts';
import { asking, DeskPage } from '../pages/desk.ts';
import { expectNoOffence, watchOffences } from '../support/offences.ts';
import { fullNameOf, NOW, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(NOW, SHORT);

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

inEveryLanguage((locale) => {
  test('a client wants to stop something today and writes French: a pasted reply with the keyboard alone', async ({
    page,
    baseURL,
  }) => {
    const offences = await watchOffences(page, baseURL ?? '');
    const desk = new DeskPage(page, locale);
    await desk.openReady();
    await expect(desk.field).toBeFocused();

    await page.keyboard.type(`${fullNameOf(NOW, locale)} immediate`);
    await expect(desk.selected).toContainText(viewOf(NOW, locale)?.title ?? 'no title');
    await page.keyboard.press('Enter');
    await expect(desk.selected).toBeFocused();
    await page.keyboard.press('f');

    await expect(desk.toast).not.toBeEmpty();
    const pasted = await desk.pasted();
    expect(pasted).toContain('Bonjour,');
    expect(pasted).toContain('irréversible');
    expect(pasted.match(/https?:\/\/\S+/g)).toEqual([expect.stringMatching(/\/go\/[a-z]+\/$/)]);
    expect(pasted.split(/\s+/).length).toBeLessThanOrEqual(120);
    expect(pasted).toBe(await desk.reply.textContent());
    await expectNoOffence(offences);
  });

  test('keys walk the list, copy steps and links, and lead back to the field', async ({ page }) => {
    const desk = new DeskPage(page, locale);
    await desk.openReady(asking(fullNameOf(SHORT, locale)));
    await page.keyboard.press('Enter');
    const first = await desk.codeOf(desk.selected);

    await page.keyboard.press('ArrowDown');
    await expect(desk.selected).toBeFocused();
    const second = await desk.codeOf(desk.selected);
    expect(second).not.toBe(first);
    await expect(page).toHaveURL(new RegExp(`code=${second}`));

    await page.keyboard.press('l');
    await expect(desk.toast).toContainText(desk.t('supportDesk.copied.link'));
    expect(await desk.pasted()).toMatch(new RegExp(`^https?://[^/]+/go/${second}/$`));

    await page.keyboard.press('s');
    await expect(desk.toast).toContainText(desk.t('supportDesk.copied.steps'));
    expect(await desk.pasted()).toMatch(/\n1\. .+\n2\. /);

    await page.keyboard.press('/');
    await expect(desk.field).toBeFocused();
    await page.keyboard.type('f');
    await expect(desk.field).toHaveValue('f');
  });
});
