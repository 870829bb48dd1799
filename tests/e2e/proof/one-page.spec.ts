import { expect, test } from '@playwright/test';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { planEntries } from '../../../src/site/entries.ts';
import { proofPath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';

/** Pages of a PDF: each is an object of its own, which the browser does not pack. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('every proof sheet is one page of A4, with no date and with one', async ({ page }) => {
  test.setTimeout(600_000);
  const long: string[] = [];
  for (const locale of LOCALES)
    for (const { code } of planEntries(catalogue)) {
      const url = `${proofPath(locale, code)}?ends=2027-09-30`;
      await page.goto(url);
      const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      if (pages !== 1) long.push(`${url}: ${pages} pages`);
    }
  expect(long).toEqual([]);
});
