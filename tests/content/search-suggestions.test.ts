import { describe, expect, test } from 'vitest';
import { aimOf } from '../../src/search/aim.ts';
import { suggest } from '../../src/search/suggest.ts';
import { understand } from '../../src/search/understand.ts';
import { statePath } from '../../src/site/paths.ts';
import { cancelPath } from '../../src/urls.ts';
import { nextState } from '../../src/wizard/questions.ts';
import { catalogue } from './content.ts';
import { DATA, FACETS, NAMES, PAGES, suggestions } from './search-data.ts';

/** A family that several providers have something of. */
const SHARED = catalogue.families.find(
  ({ id }) =>
    catalogue.providers.filter(({ products }) => products.some(({ family }) => family === id)).length > 1,
);

describe('suggested pages of the wizard', () => {
  const products = catalogue.providers.flatMap((provider) =>
    provider.products.map((product) => ({ provider, product, path: `${provider.id}/${product.id}` })),
  );

  test.each(products)('for $path are where the wizard itself would go', ({ provider, product, path }) => {
    const aim = {
      ...aimOf(understand('', DATA), DATA.articles),
      providers: new Set([provider.id]),
      products: new Set([path]),
    };
    const [first] = suggest(aim, DATA.articles, NAMES, 'fr');
    const state = nextState(catalogue, {
      family: product.family,
      provider: provider.id,
      product: product.id,
    });
    expect(first).toMatchObject({ url: statePath('fr', state), kind: state.kind });
  });

  test.skipIf(SHARED === undefined)('ask for the provider when none is named', () => {
    expect(suggestions(SHARED?.name.fr ?? '')[0]).toMatchObject({
      kind: 'question',
      asks: 'provider',
      url: cancelPath('fr', SHARED?.id ?? ''),
    });
  });

  test('begin at the beginning when nothing is named', () => {
    expect(suggestions('résilier')).toMatchObject([{ asks: 'family', url: '/fr/cancel/' }]);
  });
});

test('the files say of every article what the pages say', () => {
  const versions = DATA.articles.flatMap(({ id, versions: own }) =>
    (['en', 'fr'] as const).flatMap((locale) => {
      const version = own[locale];
      return version ? [{ id, locale, ...version }] : [];
    }),
  );
  const byKey = (a: { id: string; locale: string }, b: { id: string; locale: string }): number =>
    `${a.id} ${a.locale}` < `${b.id} ${b.locale}` ? -1 : 1;
  const built = PAGES.map(({ locale, page: { id, title, url } }) => ({ id, locale, title, url }));
  expect([...versions].sort(byKey)).toEqual([...built].sort(byKey));
  expect(DATA.articles).toEqual(FACETS.articles);
  expect(DATA.families).toEqual(FACETS.families);
  expect(DATA.names).toEqual(NAMES);
});
