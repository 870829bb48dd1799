import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { type Divided, divide, mostThat, packed } from '../../../../src/integrations/search/near-articles.ts';
import { manyProviders } from '../../search/many-providers.ts';
import { CATALOGUE } from '../../search/site-catalogue.ts';

const paths = ({ near }: Divided): readonly string[] => near.en.products.map(([path]) => path);
const guides = ({ near }: Divided): readonly string[] => near.en.guides.map(([id]) => id);

test('what fits altogether is not divided', () => {
  const { near, apart, productsApart } = divide(CATALOGUE, 100_000);
  expect(near.fr.products).toHaveLength(6);
  expect(near.fr.guides).toHaveLength(CATALOGUE.guides.length);
  expect([apart.size, productsApart.size]).toEqual([0, 0]);
});

describe('what does not fit', () => {
  const few = manyProviders(3, 5);
  const all = packed(divide(few, 100_000).near.en);

  test('stands in files of its providers, in each language', () => {
    const { near, apart, productsApart } = divide(few, Math.floor(all * 0.8));
    expect(productsApart.size).toBeGreaterThan(0);
    const providers = new Set([...productsApart].map((path) => path.split('/')[0]));
    expect([...apart.keys()].toSorted()).toEqual(
      [...providers].flatMap((id) => LOCALES.map((locale) => `${locale}-${id}`)).toSorted(),
    );
    for (const locale of LOCALES) {
      expect(packed(near[locale])).toBeLessThanOrEqual(all * 0.8);
      const own = [...apart].filter(([name]) => name.startsWith(locale));
      expect(new Set(own.flatMap(([, { products }]) => products.map(([path]) => path)))).toEqual(
        productsApart,
      );
    }
  });

  test('is of each provider what it is least known for', () => {
    for (let share = 0.5; share < 1; share += 0.1) {
      const near = paths(divide(few, Math.floor(all * share)));
      const counts = [0, 1, 2].map((id) => near.filter((path) => path.startsWith(`host-${id}/`)).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      for (const [id, count] of counts.entries())
        for (let place = 0; place < count; place += 1) expect(near).toContain(`host-${id}/product-${place}`);
    }
  });

  test('takes the guides along that are about nothing else', () => {
    const { apart, ...rest } = divide(few, Math.floor(all * 0.8));
    expect(guides({ apart, ...rest })).not.toContain('vps/last-host');
    expect(apart.get('en-host-2')?.guides.map(([id]) => id)).toEqual(['vps/last-host']);
    expect(apart.get('en-host-2')?.provider.slice(0, 2)).toEqual(['host-2', expect.stringContaining('Host')]);
  });

  test('is never a guide that an ask leads to', () => {
    const none = divide(few, 0);
    expect(paths(none)).toEqual([]);
    expect(guides(none)).toEqual(expect.arrayContaining(['basics/refunds', 'domains/transfer']));
    expect(guides(none)).not.toContain('vps/acme-vps');
    const asks = CATALOGUE.asks.map((each) => ({ ...each, answers: ['vps/acme-vps'] }));
    expect(guides(divide({ ...few, asks }, 0))).toContain('vps/acme-vps');
  });
});

test('the greatest number that holds is found, whichever it is', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (most, limit) => {
      expect(mostThat((count) => count <= most, limit)).toBe(Math.min(most, limit));
    }),
  );
});
