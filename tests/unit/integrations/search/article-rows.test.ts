import { describe, expect, test } from 'vitest';
import { allPlans, planId } from '../../../../src/catalogue/model.ts';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import {
  familyWays,
  guideRows,
  productRows,
  titleTemplates,
} from '../../../../src/integrations/search/article-rows.ts';
import { dataOf } from '../../../../src/search/files/read-index.ts';
import { wordsIn } from '../../../../src/site/context.ts';
import { guideEntries, planEntries } from '../../../../src/site/entries.ts';
import { FILES, indexOf } from '../../search/site.ts';
import { CATALOGUE, guide } from '../../search/site-catalogue.ts';

const row = (path: string) => productRows(CATALOGUE, 'en').find(([own]) => own === path);

test('titles of plans have a hole for what they end', () => {
  expect(titleTemplates('en').immediate).toBe('Delete {} now');
  expect(titleTemplates('fr')['end-of-term']).toContain('{}');
});

describe('a product', () => {
  test('stands with its families, its words, where the wizard goes on, and its plans', () => {
    expect(row('acme/vps')).toEqual([
      'acme/vps',
      ['vps'],
      'VPS',
      ['vps', 'virtual server', 'globex cube'],
      ['machine'],
      ['route'],
      [[null, 'an Acme VPS', ['end-of-term', 'immediate', 'withdraw']]],
      1,
    ]);
  });

  test('says so where another provider has one of its name', () => {
    const common = productRows(CATALOGUE, 'fr').flatMap(([path, , , , , , , own]) => (own ? [path] : []));
    expect(common).toEqual(['acme/vps', 'globex/vps']);
  });

  test('has titles in full only where they are not composed', () => {
    expect(row('acme/domain')?.[6]).toEqual([
      [null, 'a domain', ['let-it-expire', ['transfer', 'Take $& to {} another company’s']]],
    ]);
  });

  test.each([
    ['asks for the form of it', 'acme/mail', ['variant']],
    ['has nothing left to ask where there is one way', 'acme/disk', [null, 'delete-resource']],
    ['asks when', 'globex/vps', ['route']],
  ])('the wizard %s: %s', (_, path, way) => {
    expect(row(path)?.[5]).toEqual(way);
  });

  test('comes by provider, family and place in the catalogue', () => {
    expect(productRows(CATALOGUE, 'en').map(([path]) => path)).toEqual([
      'acme/vps',
      'acme/disk',
      'acme/domain',
      'acme/mail',
      'globex/vps',
      'globex/post',
    ]);
  });

  test('comes with the family whose guide tells about it, in the order of the guide', () => {
    const all = guide('domains/all', 'All of it', 'Tout', { products: ['acme/mail', 'acme/disk'] });
    const { guides } = CATALOGUE;
    expect(
      productRows({ ...CATALOGUE, guides: [...guides, all] }, 'en')
        .map(([path]) => path)
        .slice(0, 4),
    ).toEqual(['acme/vps', 'acme/domain', 'acme/mail', 'acme/disk']);
  });
});

test('what is read of the rows of a language has the titles of the site', () => {
  for (const locale of LOCALES) {
    const { articles } = dataOf(
      [{ locale, index: indexOf(FILES, locale), apart: [] }],
      undefined,
      [],
      undefined,
    );
    const titles = new Map(
      articles.map(({ kind, id, titles: own }) => [`${kind}:${id}`, Object.values(own)[0]]),
    );
    const { finish } = wordsIn(locale);
    for (const entry of [...planEntries(CATALOGUE), ...guideEntries(CATALOGUE)]) {
      const { title, lang } = entry.in[locale];
      expect(titles.get(`${entry.kind}:${entry.id}`)).toBe(finish(title, lang));
    }
    expect(
      articles
        .filter(({ kind }) => kind === 'plan')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(allPlans(CATALOGUE).map(planId).toSorted());
  }
});

describe('a guide', () => {
  test('says its language where it has one only', () => {
    const rows = new Map(guideRows(CATALOGUE, 'en').map((each) => [each[0], each]));
    expect(rows.get('vps/acme-vps')).toEqual([
      'vps/acme-vps',
      'cancel',
      'acme',
      ['acme/vps'],
      'Cancel an Acme VPS',
    ]);
    expect(rows.get('basics/parcels')).toEqual(['basics/parcels', 'contacts', null, [], 'Les colis', 'fr']);
  });
});

describe('the wizard goes on from families', () => {
  test('alone and with the providers named, past questions with one answer', () => {
    expect(familyWays(CATALOGUE, ['acme', 'globex'])).toEqual([
      ['vps', null, 'provider', 'vps'],
      ['vps', 'acme', 'product', 'vps', 'acme'],
      ['vps', 'globex', 'route', 'vps', 'globex', 'vps'],
      // One provider only has any.
      ['domains', null, 'product', 'domains', 'acme'],
      ['domains', 'acme', 'product', 'domains', 'acme'],
      ['email', null, 'provider', 'email'],
      ['email', 'acme', 'variant', 'email', 'acme', 'mail'],
      ['email', 'globex', null, 'email', 'globex', 'post', 'ticket'],
    ]);
  });

  test('with no provider that stands apart', () => {
    expect(familyWays(CATALOGUE, ['acme']).filter(([, provider]) => provider === 'globex')).toEqual([]);
  });
});
