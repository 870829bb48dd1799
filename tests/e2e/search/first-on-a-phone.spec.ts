import { expect, test } from '@playwright/test';
import { SearchPage } from '../pages/search.ts';
import { ANY, DATED, fullNameOf, nameOf, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(ANY, DATED, SHORT);

/** What a phone shows between the bars of its browser, and how much of it may stand above the first result. */
const VIEWPORT = { width: 390, height: 664 };
const MOST = 0.45;

/** As people ask: something named, a situation, the other language, words that are left out. */
const ASKED = {
  en: [
    'cancel vps',
    "can't log in",
    'emails after hosting ends',
    'get my money back',
    'keep my domain',
    'I cancelled by mistake',
    'the cancel button is missing',
    'turn off automatic renewal',
    'invoice after cancelling',
    'résilier vps',
    'before I cancel my hosting',
    'move my domain elsewhere',
  ],
  fr: [
    "j'ai résilié par erreur",
    'résilier un vps',
    'je ne peux plus me connecter',
    'garder mon nom de domaine',
    'remboursement après résiliation',
    'le bouton résilier est absent',
    'mes e-mails après la fin de l’hébergement',
    'désactiver le renouvellement automatique',
    'facture après résiliation',
    'cancel vps',
    'transférer mon domaine ailleurs',
    'avant de résilier mon hébergement',
  ],
} as const;

inEveryLanguage((locale) => {
  test.use({ viewport: VIEWPORT, hasTouch: true });

  test('the first result begins in the upper part of a phone', async ({ page }) => {
    // Two dozen pages, one after the other.
    test.slow();
    const search = new SearchPage(page, locale);
    const named = [ANY, DATED, SHORT].flatMap((plan) => [
      nameOf(plan, locale),
      `${nameOf(plan, locale)} xyzzyqwv`,
      fullNameOf(plan, locale),
    ]);
    const begins: Record<string, number> = {};
    for (const query of [...ASKED[locale], ...named]) {
      await search.open(query);
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      const box = await search.results.first().boundingBox();
      begins[query] = Math.round(box?.y ?? Number.POSITIVE_INFINITY);
    }
    const late = Object.entries(begins).filter(([, y]) => y > VIEWPORT.height * MOST);
    expect(late).toEqual([]);
  });

  test('the filters are behind a button that says which are set', async ({ page }) => {
    const search = new SearchPage(page, locale);
    await search.open(nameOf(SHORT, locale));
    await expect(search.results).not.toHaveCount(0);
    await expect(search.choices).toBeHidden();
    const button = search.main.getByRole('button', { name: search.t('search.refine') });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.tap();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await search.choice(search.t('search.kinds.plan')).tap();
    await expect(page).toHaveURL(/kind=plan/);
    await expect(button).toHaveText(
      search.t('search.refine.set').replace('{values}', search.t('search.kinds.plan')),
    );
    await button.tap();
    await expect(search.choices).toBeHidden();
  });
});
