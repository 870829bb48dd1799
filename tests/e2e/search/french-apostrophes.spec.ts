import { expect, test } from '@playwright/test';
import { SearchPage } from '../pages/search.ts';

/** Typed with the straight apostrophe of the keyboard, and with the curly one of a telephone. */
const PAIRS = [
  { typed: ["résilier l'abonnement", 'résilier l’abonnement'], bare: 'résilier abonnement' },
  { typed: ["supprimer l'hébergement", 'supprimer l’hébergement'], bare: 'supprimer hébergement' },
  { typed: ["l'adresse IP", 'l’adresse IP'], bare: 'adresse IP' },
];

test.use({ locale: 'fr-FR' });

for (const { typed, bare } of PAIRS) {
  for (const query of typed) {
    test(`« ${query} » finds what « ${bare} » finds`, async ({ page }) => {
      const search = new SearchPage(page, 'fr');
      const found = async (): Promise<readonly (string | null)[]> => {
        await expect(search.status).toHaveAttribute('data-search-status', 'done');
        await expect(search.results).not.toHaveCount(0);
        return Promise.all(
          (await search.results.all()).map((result) => result.getAttribute('data-result-id')),
        );
      };
      await search.open(bare);
      const expected = await found();
      await search.open(query);
      expect(await found()).toEqual(expected);
    });
  }
}

test('accents may be left out', async ({ page }) => {
  const search = new SearchPage(page, 'fr');
  await search.open('hebergement');
  await expect(search.results).not.toHaveCount(0);
});
