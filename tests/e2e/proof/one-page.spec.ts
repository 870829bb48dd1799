import { expect, type Page, test } from '@playwright/test';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import { planEntries } from '../../../src/site/entries.ts';
import { proofPath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import { inEveryLanguage } from '../support/readings.ts';
import { allAwake } from '../support/templates.ts';

/** Pages of a PDF: each is an object of its own, which the browser does not pack. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const printed = async (page: Page): Promise<number> =>
  pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** The last line of the sheet, which is what a second page would begin with. */
const lastLine = (page: Page) => page.locator('proof-kit label').last();

const CODES = planEntries(catalogue)
  .filter(({ ref }) => isWayToEnd(ref.route.id))
  .map(({ code }) => code);

inEveryLanguage((locale) => {
  test('every proof sheet is one page of A4, with an end date in it', async ({ page }) => {
    test.setTimeout(600_000);
    const long: string[] = [];
    for (const code of CODES) {
      const url = `${proofPath(locale, code)}?ends=2027-09-30`;
      await page.goto(url);
      await allAwake(page);
      const pages = await printed(page);
      if (pages !== 1) long.push(`${url}: ${pages} pages`);
    }
    expect(long).toEqual([]);
  });

  test('a sheet that is too long would be seen', async ({ page }) => {
    await page.goto(proofPath(locale, CODES[0] ?? ''));
    await allAwake(page);
    expect(await printed(page)).toBe(1);
    await lastLine(page).evaluate((line) => {
      for (let lines = 0; lines < 80; lines++) line.after(line.cloneNode(true));
    });
    expect(await printed(page)).toBeGreaterThan(1);
  });
});
