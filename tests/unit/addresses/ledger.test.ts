import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLedger, recorded, unrecorded } from '../../../src/addresses/ledger.ts';
import { published } from '../../../src/addresses/published.ts';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import { allPlans } from '../../../src/catalogue/model.ts';
import { anyCatalogue, anyProvider } from '../wizard/any-catalogue.ts';

const EMPTY = parseLedger(new Map()).ledger;
const SYLLABLES = [...'bdfgkmnprstvz'].flatMap((c) => [...'aeiou'].map((v) => c + v));

/** The catalogue with a code of its own for every route. */
function withCodes(catalogue: Catalogue, from = 0): Catalogue {
  let next = from;
  const code = (): string => {
    const value = next++;
    return `${SYLLABLES[Math.floor(value / SYLLABLES.length)]}${SYLLABLES[value % SYLLABLES.length]}`;
  };
  const providers = catalogue.providers.map((provider) => ({
    ...provider,
    products: provider.products.map((product) => ({
      ...product,
      variants: product.variants.map((variant) => ({
        ...variant,
        routes: variant.routes.map((route) => ({ ...route, code: code() })),
      })),
    })),
  }));
  return { ...catalogue, providers };
}

/** The same things in another order, at every level that has one. */
function reversed(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    families: catalogue.families.toReversed(),
    providers: catalogue.providers.toReversed().map((provider) => ({
      ...provider,
      products: provider.products.toReversed().map((product) => ({
        ...product,
        variants: product.variants.toReversed().map((variant) => ({
          ...variant,
          routes: variant.routes.toReversed(),
        })),
      })),
    })),
  };
}

describe('addresses and codes', () => {
  test('stay as they are when content is reordered or added', () => {
    fc.assert(
      fc.property(anyCatalogue, anyProvider('provider-new'), (any, provider) => {
        const before = withCodes(any);
        const newcomer = withCodes({ ...any, providers: [provider] }, allPlans(before).length).providers;
        const after = published(reversed({ ...before, providers: [...before.providers, ...newcomer] }));
        const { urls, codes } = published(before);
        expect([...urls].filter((url) => !after.urls.has(url))).toEqual([]);
        expect([...codes].filter(([code, pattern]) => after.codes.get(code) !== pattern)).toEqual([]);
      }),
    );
  });
});

describe('the ledger', () => {
  test('says again what was written into it', () => {
    fc.assert(
      fc.property(anyCatalogue, (any) => {
        const site = published(withCodes(any));
        const texts = recorded(site, EMPTY);
        const { ledger, bad } = parseLedger(texts);
        expect(bad).toEqual([]);
        expect(unrecorded(site, ledger)).toEqual([]);
        expect(new Set(ledger.addresses.map(({ url }) => url))).toEqual(site.urls);
        expect(recorded(site, ledger)).toEqual(texts);
      }),
    );
  });

  test('keeps every line when content goes away', () => {
    fc.assert(
      fc.property(anyCatalogue, anyCatalogue, (first, second) => {
        const texts = recorded(published(withCodes(first)), EMPTY);
        const { ledger } = parseLedger(texts);
        const { ledger: later } = parseLedger(recorded(published(withCodes(second, 2000)), ledger));
        const urls = new Set(later.addresses.map(({ url }) => url));
        expect(ledger.addresses.filter(({ url }) => !urls.has(url))).toEqual([]);
        expect([...ledger.codes.keys()].filter((code) => !later.codes.has(code))).toEqual([]);
      }),
    );
  });

  test('is the same whether two branches were merged line by line or recorded at once', () => {
    fc.assert(
      fc.property(anyCatalogue, anyProvider('provider-new'), (any, provider) => {
        const ours = withCodes(any);
        const theirs = withCodes({ ...any, providers: [provider] }, allPlans(ours).length);
        const both = published({ ...ours, providers: [...ours.providers, ...theirs.providers] });
        const [a, b] = [ours, theirs].map((each) => recorded(published(each), EMPTY));
        const union = new Map([...(a ?? [])].map(([name, text]) => [name, text + (b?.get(name) ?? '')]));
        const { ledger, bad } = parseLedger(union);
        expect(bad).toEqual([]);
        expect(recorded(both, ledger)).toEqual(recorded(both, EMPTY));
      }),
    );
  });

  test('refuses a code on two lines that say different things', () => {
    const { bad } = parseLedger(new Map([['codes', 'bavo /{lang}/a/ en\nbavo /{lang}/b/ en fr\n']]));
    expect(bad).toEqual([
      {
        file: 'content/ledger/codes.txt',
        line: 2,
        message:
          'gives "bavo" to /{lang}/b/, and another line to /{lang}/a/: a code stands for one thing for ever',
      },
    ]);
  });

  test('notices a language that is new', () => {
    const ledger = parseLedger(new Map([['codes', 'bavo /{lang}/guides/vps/a/ en\n']])).ledger;
    const site = {
      classes: new Map(),
      urls: new Set<string>(),
      codes: new Map([['bavo', '/{lang}/guides/vps/a/']]),
    };
    expect(unrecorded(site, ledger)).toEqual(['/go/bavo/fr/']);
  });
});
