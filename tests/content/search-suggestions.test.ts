import { describe, expect, test } from 'vitest';
import { aimOf } from '../../src/search/aim.ts';
import { suggest } from '../../src/search/suggest.ts';
import { understand } from '../../src/search/understand.ts';
import { statePath } from '../../src/site/paths.ts';
import { nextState } from '../../src/wizard/questions.ts';
import { catalogue } from './content.ts';
import { DATA, FACETS, NAMES, PAGES } from './search-data.ts';

const suggestions = (query: string) =>
  suggest(aimOf(understand(query, DATA), DATA.articles), DATA.articles, NAMES, 'fr');

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

  test('ask for the provider when none is named', () => {
    expect(suggestions('vps')[0]).toMatchObject({
      kind: 'question',
      asks: 'provider',
      url: '/fr/cancel/vps/',
    });
  });

  test('lead to the plan when the route is named', () => {
    expect(suggestions('résilier mon vps colonel tout de suite')[0]).toMatchObject({
      kind: 'plan',
      parts: ['VPS', 'Colonelserver'],
      url: '/fr/cancel/vps/colonelserver/cs-vps/immediate/',
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
