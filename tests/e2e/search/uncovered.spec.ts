import { expect, test } from '@playwright/test';
import { guidePath } from '../../../src/urls.ts';
import { catalogue } from '../../support/catalogue.ts';
import { SearchPage } from '../pages/search.ts';
import { needs } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

/** Something that providers here have, and that no guide tells how to end. */
const [THING] = catalogue.providers.flatMap(({ id, notCovered }) =>
  notCovered.map((each) => ({ ...each, section: each.id, provider: id })),
);
/** Another company. */
const [COMPANY] = catalogue.search.elsewhere;
const GUIDE = catalogue.search.notCovered;

inEveryLanguage((locale) => {
  test('what is not covered is said so, with where it is told about, and no plan stands for it', async ({
    page,
  }) => {
    needs(...(THING && GUIDE ? [] : [{ lacking: 'something that providers have and that is not covered' }]));
    const search = new SearchPage(page, locale);
    await search.open(THING?.aliases[locale][0] ?? '');

    await expect(search.status).toHaveAttribute('data-search-status', 'done');
    await expect(search.uncovered).toHaveCount(1);
    await expect(search.uncovered.getByRole('link')).toHaveAttribute(
      'href',
      `${guidePath(locale, GUIDE ?? '')}#${THING?.section}`,
    );
    await expect(search.results).toHaveCount(1);
    await expect(search.results).toHaveAttribute('data-result-id', GUIDE ?? '');
  });

  test('another company is named as not covered, aloud too, and nothing stands for it', async ({ page }) => {
    needs(...(COMPANY === undefined ? [{ lacking: 'another company' }] : []));
    const search = new SearchPage(page, locale);
    await search.open(COMPANY);

    const said = search.t('search.uncovered.named').replace('{name}', COMPANY ?? '');
    await expect(search.uncovered).toContainText(said);
    // Who does not see the note hears it.
    await expect(search.status).toHaveText(said);
    await expect(search.results).toHaveCount(0);
  });
});
