import { expect, type Page, type Route, test } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type MessageKey, translator } from '../../../src/i18n/translate.ts';
import {
  accessibilityPath,
  cancelPath,
  deskPath,
  guidePath,
  homePath,
  searchPath,
} from '../../../src/urls.ts';
import { DATED, skipWithout } from '../support/plans.ts';
import { localeInTurn } from '../support/readings.ts';

skipWithout(DATED);

/** Why a script does not come. */
const REASONS: readonly {
  readonly name: string;
  readonly fail: (route: Route) => Promise<void>;
}[] = [
  { name: 'gone after a deploy', fail: (route) => route.fulfill({ status: 404, body: 'Not found' }) },
  { name: 'lost on the way', fail: (route) => route.abort('connectionreset') },
  { name: 'never answered', fail: () => new Promise(() => {}) },
];

/** Opens a page whose scripts do not come: it does not count as loaded before them. */
async function openWithout(page: Page, url: string, fail: (route: Route) => Promise<void>): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*.js', fail);
  await page.goto(url, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
}

/** What would be seen after a while: the only times on these pages are those of sentences about a late script. */
const later = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const time of document.getAnimations()) time.finish();
  });

/** Pages with something that only a script brings to life. */
const PAGES: readonly {
  readonly name: string;
  readonly path: (locale: Locale) => string;
  readonly says: MessageKey;
  /** What is not offered then. */
  readonly without: string;
}[] = [
  {
    name: 'a plan with dates',
    path: (locale) => cancelPath(locale, ...DATED.answers),
    says: 'plan.dates.lost',
    without: '.ends input, input[type=date], take-along button',
  },
  {
    name: 'a long list',
    path: (locale) => cancelPath(locale, 'not-sure', 'list'),
    says: 'wizard.filter.lost',
    without: '#answer-filter',
  },
  {
    name: 'the field for a line of a bill',
    path: (locale) => cancelPath(locale, 'not-sure'),
    says: 'pages.line.lost',
    without: '#paste-line',
  },
  {
    name: 'the accessibility statement',
    path: accessibilityPath,
    says: 'accessibility.keys.lost',
    without: 'slash-switch input',
  },
  {
    name: 'the support desk',
    path: deskPath,
    says: 'supportDesk.lost',
    without: '.desk-filters select, .desk-filters button, .desk-side button, .desk-side input',
  },
  { name: 'the search', path: searchPath, says: 'search.lost', without: '.search-found' },
];

for (const [turn, { name, path, says, without }] of PAGES.entries()) {
  const locale = localeInTurn(turn);
  test(`${name} offers nothing that does nothing when its script does not come, and says so (${locale})`, async ({
    page,
  }) => {
    for (const { name: reason, fail } of REASONS) {
      await openWithout(page, path(locale), fail);
      const sentence = page.getByText(translator(locale)(says));
      await expect(sentence, reason).toBeHidden();
      await later(page);
      await expect(sentence, reason).toBeVisible();
      await expect(page.locator(without).filter({ visible: true }), reason).toHaveCount(0);
    }

    // The same page with its script says nothing of the kind, however late it gets.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(path(locale));
    await expect(page.locator(':not(:defined)')).toHaveCount(0);
    await later(page);
    await expect(page.getByText(translator(locale)(says))).toBeHidden();
  });
}

test('scripts that never answer hold up no reading, no link, no form and no step of the wizard', async ({
  page,
}) => {
  const locale = localeInTurn(0);
  const never = (): Promise<void> => new Promise(() => {});
  await openWithout(page, homePath(locale), never);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(cancelPath(locale)));
  await page.locator('.answer-row a').first().click();
  await expect(page.locator('.answer-row a').first()).toBeVisible();

  await openWithout(page, guidePath(locale, 'basics/grace-periods-and-erasure'), never);
  await page.getByRole('banner').getByRole('searchbox').fill('vps');
  await page.getByRole('banner').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(searchPath(locale, 'vps'));
  await expect(page.locator('[data-everything] a').first()).toBeVisible();

  // On the desk as well, whose field is the same form.
  await openWithout(page, deskPath(locale), never);
  await page.locator('#desk-query').fill('vps');
  await page.locator('#desk-query').press('Enter');
  await expect(page).toHaveURL(searchPath(locale, 'vps'));
});

test('a plan that stays open across a deploy keeps its date field', async ({ page }) => {
  const locale = localeInTurn(1);
  await page.goto(cancelPath(locale, ...DATED.answers));
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
  await page.route('**/_astro/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.locator('[name=ends][value=date]').check();
  await page.locator('input[type=date]').fill('2030-03-12');
  await expect(page.locator('.timeline')).toContainText('2030');
});
