import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { SiteFiles } from '../../../../src/search/files/site-files.ts';
import { loadLater as loadAtOnce } from '../../../../src/search/index/load-at-once.ts';
import { loadLater } from '../../../../src/search/index/load-later.ts';
import { createLocalSearch } from '../../../../src/search/index/local-search.ts';
import type { Offer } from '../../../../src/search/model/response.ts';
import { AT_ONCE } from '../../../../src/search/ranking/editorial-order.ts';
import { manyProviders, productName, providerName } from '../many-providers.ts';
import { FILES, type Files, filesOf, ofAnotherBuild, served } from '../site.ts';

function search(files: Files = FILES, reader: Locale = 'fr', load = loadAtOnce) {
  const site = served(files);
  return { ...site, local: createLocalSearch(reader, site.files, load) };
}

type Made = Pick<ReturnType<typeof search>, 'local'>;

/** A search to which only the index of the reader's language ever comes. */
function waiting(files: Files = FILES): Made {
  const { files: all } = served(files);
  const never = <T>(): Promise<T> => new Promise(() => {});
  const some: SiteFiles = {
    ...all,
    index: (locale) => (locale === 'fr' ? all.index(locale) : never()),
    rest: never,
    words: never,
    provider: never,
  };
  return { local: createLocalSearch('fr', some, loadAtOnce) };
}

/** A search that has loaded what a query needs before it is asked. */
async function loaded(query: string, files: Files = FILES): Promise<Made> {
  const made = search(files);
  await made.local.dataFor(query);
  return made;
}

const first = async ({ local }: Made, query: string): Promise<string | undefined> =>
  (await local.offers({ query }))[0]?.url;
const idsOf = (offers: readonly Pick<Offer, 'article'>[]): readonly string[] =>
  offers.map(({ article }) => article.id);

const PLAN = '/fr/cancel/vps/acme/vps/end-of-term/';
const EVERYTHING = ['en', 'fr', 'rest', 'words-0'];

describe('suggestions', () => {
  test('load nothing before they are asked for', () => {
    expect(search().asked).toEqual([]);
  });

  test('pass the filters', async () => {
    const { local } = search();
    const offers = await local.offers({ query: 'vps', provider: 'globex' });
    expect(offers.map(({ article }) => article.provider)).toEqual(['globex', 'globex']);
  });

  test('are none of nothing', async () => {
    expect(await waiting().local.offers({ query: '' })).toEqual([]);
  });

  test('load the rest as well, for what is typed next', async () => {
    const made = search();
    expect(await first(made, 'acme vps')).toBe(PLAN);
    await made.local.dataFor('acme vps');
    expect(made.asked.toSorted()).toEqual(EVERYTHING);
  });

  test.each(['suivi', 'résillire vps', 'refund acme', 'vps colis', 'ne pas résilier vps'])(
    'wait for everything with "%s", which the index does not account for',
    async (query) => {
      const made = search();
      await made.local.offers({ query });
      expect(made.asked.toSorted()).toEqual(EVERYTHING);
      const late = waiting().local.offers({ query });
      expect(await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 20, 'late'))])).toBe(
        'late',
      );
    },
  );
});

describe('the first suggestions, before the rest is there', () => {
  const queries = [
    'acme',
    'vps',
    'acme vps',
    'résilier mon vps',
    'résilier le mx plan',
    'nom de domaine acme',
  ];

  test.each(queries)('are there for "%s"', async (query) => {
    expect(await waiting().local.offers({ query })).not.toEqual([]);
  });

  test.each(queries)('begin with one of the first ten of the full answer: "%s"', async (query) => {
    const [early = ''] = idsOf(await waiting().local.offers({ query }));
    const full = await loaded(query);
    expect(idsOf(await full.local.offers({ query })).slice(0, 10)).toContain(early);
  });

  test.each(queries)('are as harmless as the full answer: "%s"', async (query) => {
    const early = (await waiting().local.offers({ query })).slice(0, 3);
    const full = await loaded(query);
    const late = idsOf(await full.local.offers({ query })).slice(0, 3);
    for (const { article } of early) if (AT_ONCE.includes(article.route)) expect(late).toContain(article.id);
  });

  test('are no longer given once everything is there', async () => {
    const full = await loaded('vps');
    const data = await full.local.dataFor('mot de passe oublié');
    expect(data.model).toBeDefined();
    expect(await first(full, 'mot de passe oublié')).toBe('/fr/guides/basics/locked-out/');
  });
});

describe('what cannot be had', () => {
  afterEach(() => {
    vi.doUnmock('../../../../src/search/index/load-data.ts');
  });

  test.each(['rest', 'en', 'words-0'])('is done without: %s', async (name) => {
    const made = search();
    made.lost.add(name);
    expect(await first(made, 'acme vps xyzzyqwv')).toContain('acme');
    expect((await made.local.dataFor('résilier vps')).mend).toBeUndefined();
    made.lost.clear();
    expect((await made.local.dataFor('résilier vps')).mend).toBeDefined();
  });

  test.each(['rest', 'en', 'words-0'])('is what is of another build: %s', async (name) => {
    expect(await first(search(ofAnotherBuild(FILES, name)), 'acme vps')).toBe(PLAN);
  });

  test('may be the code that loads the rest: the index answers alone', async () => {
    vi.doMock('../../../../src/search/index/load-data.ts', () => {
      throw new Error('Failed to fetch dynamically imported module');
    });
    const made = search(FILES, 'fr', loadLater);
    const data = await made.local.dataFor('acme vps');
    expect(data.model).toBeUndefined();
    expect(await first(made, 'acme vps')).toBe(PLAN);
    expect(made.asked).toEqual(['fr']);
  });

  test('leaves no answer where it is the reader’s index, which is asked for again', async () => {
    const made = search();
    made.lost.add('fr');
    await expect(made.local.offers({ query: 'vps' })).rejects.toThrow('404');
    await expect(made.local.dataFor('vps')).rejects.toThrow('404');
    made.lost.clear();
    expect(await first(made, 'acme vps')).toBe(PLAN);
  });
});

describe('a product that stands apart', () => {
  const files = filesOf(manyProviders(30, 20));

  test('is suggested, and found with the others', async () => {
    const made = search(files);
    expect(await first(made, productName(29, 19))).toBe('/fr/cancel/vps/host-29/product-19/end-of-term/');
    expect(await first(made, `vps ${providerName(29)}`)).toContain('/host-29/');
    expect(await first(made, 'acme vps')).toBe(PLAN);
  });

  test('is waited for where its provider is named', async () => {
    const late = waiting(files).local.offers({ query: providerName(29) });
    expect(await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 20, 'late'))])).toBe(
      'late',
    );
  });

  test('is not, where the index has what is named', async () => {
    expect(await first(waiting(files), 'acme vps')).toBe(PLAN);
  });
});
