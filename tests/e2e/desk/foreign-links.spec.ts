import { expect, test } from '@playwright/test';
import { citedDocuments } from '../../../src/outputs/replies/cited.ts';
import { catalogue } from '../../support/catalogue.ts';
import { DeskPage } from '../pages/desk.ts';
import { needs } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** A document whose name tells it by itself, and what cites it. */
const [NAME = '', CODES = []] =
  Object.entries(citedDocuments(catalogue)).find(
    ([key, codes]) => key.split('-').length > 2 && !key.includes('/') && codes.length > 1,
  ) ?? [];

test("a link to a provider's own page finds what cites it, wherever the page is published", async ({
  page,
}) => {
  needs(NAME === '' ? { lacking: 'no document here is cited under a telling name' } : {});
  const desk = new DeskPage(page, localeInTurn(0));
  await desk.openReady();
  await desk.field.fill(`see https://docs.acme.example/en-gb-billing-${NAME}?id=7`);
  await expect(desk.rows).toHaveCount(CODES.length);
  expect(await Promise.all((await desk.rows.all()).map((row) => desk.codeOf(row)))).toEqual(CODES);
});

test('a link to a page that nothing here cites is said to be none of ours, and nothing is guessed', async ({
  page,
}) => {
  const desk = new DeskPage(page, localeInTurn(1));
  await desk.openReady();
  await desk.field.fill('https://example.org/cancel/vps');
  await expect(desk.main.locator('.desk-count')).toHaveText(desk.t('supportDesk.customer.foreign'));
  await expect(desk.rows).toHaveCount(0);
});
