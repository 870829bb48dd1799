import { expect, type Page, test } from '@playwright/test';
import { translator } from '../../../src/i18n/translate.ts';
import { rightPath, rightsPath } from '../../../src/urls.ts';
import { inEveryLanguage, withAndWithoutScript } from '../support/readings.ts';

const answer = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

withAndWithoutScript((locale) => {
  test('all laws are readable, and lead to each right', async ({ page }) => {
    await page.goto(rightsPath(locale));
    for (const law of ['fr', 'eu', 'be', 'ch', 'qc', 'ca', 'uk', 'world'])
      await expect(page.locator(`section#${law}`)).toBeVisible();
    await page.locator(`main a[href$="${rightPath(locale, 'fr', 'fr-renewal-exit')}"]`).click();
    await expect(page.locator('#fr-renewal-exit')).toBeInViewport();
  });
});

inEveryLanguage((locale) => {
  test('leave out what is not a company’s, and the link, the language and the browser keep it', async ({
    page,
  }) => {
    const t = translator(locale);
    await page.goto(rightsPath(locale));
    await answer(page, t('rights.as.business')).check();
    await answer(page, t('rights.lives.elsewhere')).check();
    await expect(page.locator('section#be')).toBeVisible();
    await expect(page.locator('a[href$="#be-exit-after-renewal"]')).toBeHidden();
    await expect(page.locator('#be a[href$="#be-name-quarantine"]')).toBeVisible();
    await expect(page.locator('section#qc')).toBeHidden();
    expect(new URL(page.url()).search).toBe('?lives=elsewhere&as=business');
    await expect(page.locator('a[data-swap=language]')).toHaveAttribute(
      'href',
      /\?lives=elsewhere&as=business$/,
    );
    await page.goto(rightsPath(locale, 'fr'));
    await expect(answer(page, t('rights.as.business'))).toBeChecked();
    await expect(page.locator('#fr-renewal-exit')).toBeHidden();
    await expect(page.locator('.jump a[href="#renewals"]')).toBeHidden();
    await expect(page.locator('#fr-telecom-exit-after-prolongation')).toBeVisible();
    await page.getByRole('button', { name: t('rights.ask.again') }).click();
    await expect(page.locator('#fr-renewal-exit')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('take no answer that is none', async ({ page }) => {
    await page.goto(`${rightsPath(locale)}?lives=atlantis&as=%3Cb%3E`);
    await expect(page.locator('ask-reader:defined')).toBeVisible();
    await expect(page.locator('section#uk')).toBeVisible();
    await expect(page.locator('.left-out')).toBeHidden();
  });

  test('a typed day gives the last one, moved on where the law says so', async ({ page }) => {
    await page.goto(rightsPath(locale, 'fr'));
    const tool = page.locator('#fr-withdrawal count-day');
    await tool.locator('summary').click();
    await tool.locator('input').fill('2027-03-13');
    // Saturday, Sunday, Easter Monday.
    await expect(tool.getByRole('status')).toContainText(locale === 'fr' ? '30 mars 2027' : '30 March 2027');
  });
});
