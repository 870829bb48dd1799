import { type APIRequestContext, expect, test } from '@playwright/test';
import { planId } from '../../../src/catalogue/model.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { cancelPath, guidePath, permanentPath } from '../../../src/urls.ts';
import { viewOf } from '../../support/subjects.ts';
import { PlanPage } from '../pages/plan.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED);

interface Listed {
  readonly id: string;
  readonly code: string;
}

const PLAN = DATED.ref ? planId(DATED.ref) : '';
const GUIDE = 'basics/before-you-cancel';

/** The code that the machine-readable list gives. */
async function codeOf(request: APIRequestContext, list: 'plans' | 'guides', id: string): Promise<string> {
  const response = await request.get(`/api/${list}.json`);
  const body: Readonly<Record<string, readonly Listed[]>> = await response.json();
  return body[list]?.find((listed) => listed.id === id)?.code ?? `no code for ${id}`;
}

inEveryLanguage((locale) => {
  test('the permanent link of a plan opens it in the language of the browser', async ({ page, request }) => {
    await page.goto(permanentPath(await codeOf(request, 'plans', PLAN)));
    await expect(page).toHaveURL(cancelPath(locale, ...DATED.answers));
  });

  test('the permanent link of a guide opens it in the language of the browser', async ({ page, request }) => {
    await page.goto(permanentPath(await codeOf(request, 'guides', GUIDE)));
    await expect(page).toHaveURL(guidePath(locale, GUIDE));
  });

  test('a plan shows the permanent link that leads back to it', async ({ page, request }) => {
    const plan = new PlanPage(page, locale);
    await plan.open(...DATED.answers);
    const link = plan.main.locator('.permanent').getByRole('link');
    const path = permanentPath(await codeOf(request, 'plans', PLAN));
    await expect(link).toHaveAttribute('href', path);
    // Shown in full, because it is quoted and printed.
    await expect(link).toHaveText(new RegExp(`^https?://.+${path}$`));
  });
});

test.describe('without JavaScript', { tag: '@no-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a permanent link shows the title in both languages, and leads to either', async ({
    page,
    request,
  }) => {
    const path = permanentPath(await codeOf(request, 'plans', PLAN));
    await page.goto(path);
    const main = page.getByRole('main');
    for (const locale of LOCALES)
      await expect(main.locator(`[lang=${locale}]`)).toContainText(
        viewOf(DATED, locale)?.title ?? 'no title',
      );

    await main.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(cancelPath('fr', ...DATED.answers));
    await page.goBack();
    await main.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(cancelPath('en', ...DATED.answers));
  });
});
