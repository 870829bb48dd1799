import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { statePath } from '../../src/site/paths.ts';
import { cancelPath } from '../../src/urls.ts';
import { nextState } from '../../src/wizard/questions.ts';
import { catalogue } from './content.ts';
import { answer, EVERYTHING, FILES } from './search-data.ts';

/** A family that several providers have something of. */
const SHARED = catalogue.families.find(
  ({ id }) =>
    catalogue.providers.filter(({ products }) => products.some(({ family }) => family === id)).length > 1,
);

describe('the ways into the wizard', () => {
  const products = catalogue.providers.flatMap((provider) =>
    provider.products.map((product) => ({ product, path: `${provider.id}/${product.id}` })),
  );

  test.each(products)('for $path go where the wizard itself would go', ({ product, path }) => {
    const state = nextState(catalogue, {
      family: product.family,
      provider: product.provider,
      product: product.id,
    });
    const asks = state.kind === 'question' ? state.question : null;
    for (const locale of LOCALES) {
      const own = EVERYTHING[locale].ways.filter((way) => way.product === path);
      expect(own.map((way) => [way.asks, cancelPath(locale, ...way.segments)])).toEqual([
        [asks, statePath(locale, state)],
      ]);
    }
  });

  test('for families go where the wizard itself would go', async () => {
    const { ways } = await FILES.rest();
    expect(ways).not.toEqual([]);
    for (const [family, provider, asks, ...more] of ways) {
      const state = nextState(catalogue, { family, ...(provider !== null && { provider }) });
      expect(cancelPath('fr', ...more)).toBe(statePath('fr', state));
      expect(asks).toBe(state.kind === 'question' ? state.question : null);
    }
  });

  test.skipIf(SHARED === undefined)('ask for the provider when none is named', async () => {
    const { ways } = await answer(`résilier ${SHARED?.name.fr}`);
    expect(ways[0]).toMatchObject({ asks: 'provider', url: cancelPath('fr', SHARED?.id ?? '') });
  });

  test('begin at the beginning when nothing is named', async () => {
    const { ways } = await answer('comment résilier');
    expect(ways).toEqual([{ parts: [], asks: 'family', url: cancelPath('fr') }]);
  });
});
