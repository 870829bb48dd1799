import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../src/search/model/state.ts';
import { rank } from '../../../../src/search/ranking/rank.ts';
import { respond, termsOf } from '../../../../src/search/response/respond.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import { wholeData } from '../site.ts';
import { textOf } from '../text-of.ts';

const data = wholeData();

function answer(query: string, filters: Filters = {}, given = data) {
  const understanding = understand(query, given);
  return respond(rank(understanding, given), understanding, given, filters, 'en');
}

describe('a result', () => {
  test('shows the reader’s version with the words that answer marked', () => {
    const [first] = answer('résilier acme vps').results;
    expect(first).toMatchObject({ locale: 'en', foreign: false, alsoIn: ['fr'], excerpt: [] });
    expect(first?.url).toBe('/en/guides/vps/acme-vps/');
    expect(first?.title).toEqual([
      { text: 'Cancel an ', marked: false },
      { text: 'Acme', marked: true },
      { text: ' ', marked: false },
      { text: 'VPS', marked: true },
    ]);
  });

  test('that exists in one language only is shown in that, and marked as foreign', () => {
    const found = answer('remboursement colis').results.find(
      ({ article }) => article.id === 'basics/parcels',
    );
    expect(found).toMatchObject({
      locale: 'fr',
      foreign: true,
      alsoIn: [],
      excerptLocale: 'fr',
      url: '/fr/guides/basics/parcels/',
    });
    expect(found && textOf(found.title)).toBe('Les colis');
  });

  test('passes the filters; choices are counted of all', () => {
    const { results, facets } = answer('vps', { provider: 'globex' });
    expect(results.every(({ article }) => article.provider === 'globex')).toBe(true);
    expect(facets.provider.map(({ value }) => value)).toContain('acme');
  });
});

describe('what is not covered', () => {
  test('is named, with the section that says where it is ended', () => {
    expect(answer('rack space').notCovered).toEqual([
      { id: 'acme/rack', name: 'Rack space', text: null, url: '/en/guides/basics/not-covered/#rack' },
    ]);
  });

  test('may be another company’s', () => {
    expect(answer('cancel my umbrella').notCovered).toEqual([
      { id: null, name: 'Umbrella', text: null, url: '/en/guides/basics/not-covered/' },
    ]);
  });

  test('may be told by the whole query only', () => {
    expect(answer('kubernetes cluster').notCovered).toEqual([
      { id: null, name: null, text: null, url: '/en/guides/basics/not-covered/' },
    ]);
  });

  test('has no address where no guide says so', () => {
    expect(answer('rack space', {}, { ...data, notCovered: undefined }).notCovered).toEqual([
      { id: 'acme/rack', name: 'Rack space', text: null, url: null },
    ]);
  });

  test.each(['vps', 'transfer to umbrella', 'acme vps to umbrella', ''])('is nothing in "%s"', (query) => {
    expect(answer(query).notCovered).toEqual([]);
  });
});

test('words that would mark half of a text are no terms', () => {
  expect(termsOf(understand('nom de domaine', data))).toEqual([
    'nom',
    'domaine',
    'domain',
    'name',
    'nom',
    'domaine',
  ]);
});
