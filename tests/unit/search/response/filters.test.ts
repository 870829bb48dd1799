import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/search/model/article.ts';
import { facetCounts, passes, shownLanguage } from '../../../../src/search/response/filters.ts';

const article = (fields: Partial<Article>): Article => ({
  id: 'acme/vps/end-of-term',
  kind: 'plan',
  provider: 'acme',
  families: ['vps'],
  products: [],
  topic: null,
  route: null,
  languages: ['en', 'fr'],
  titles: {},
  ...fields,
});

const PLAN = article({});
const OTHER = article({ provider: 'globex', families: ['email', 'vps'] });
const GUIDE = article({ kind: 'guide', provider: null, families: ['basics'], languages: ['fr'] });

describe('an article', () => {
  test.each([
    [PLAN, {}, true],
    [PLAN, { kind: 'plan', provider: 'acme', family: 'vps', language: 'en' } as const, true],
    [PLAN, { kind: 'guide' } as const, false],
    [OTHER, { family: 'vps' }, true],
    [OTHER, { family: 'basics' }, false],
    [GUIDE, { provider: 'acme' }, false],
    [GUIDE, { language: 'en' } as const, false],
  ])('%j with %j: %s', (each, filters, expected) => {
    expect(passes(each, filters)).toBe(expected);
  });

  test('is also looked at with one of the filters left out', () => {
    expect(passes(PLAN, { kind: 'guide', provider: 'acme' }, 'kind')).toBe(true);
    expect(passes(PLAN, { kind: 'guide', provider: 'acme' }, 'provider')).toBe(false);
  });

  test('is shown in the language filtered for, else in the reader’s, wherever it exists', () => {
    expect(shownLanguage(PLAN, {}, 'fr')).toBe('fr');
    expect(shownLanguage(PLAN, { language: 'en' }, 'fr')).toBe('en');
    expect(shownLanguage(GUIDE, {}, 'en')).toBe('fr');
  });
});

describe('choices', () => {
  test('say how many results each leads to, the other filters kept', () => {
    const { kind, provider } = facetCounts([GUIDE, PLAN, OTHER, OTHER], { kind: 'plan' });
    expect(kind).toEqual([
      { value: 'plan', count: 3, current: true },
      { value: 'guide', count: 1, current: false },
    ]);
    expect(provider).toEqual([
      { value: 'globex', count: 2, current: false },
      { value: 'acme', count: 1, current: false },
    ]);
  });

  test('stand in a fixed order, or the most results first', () => {
    const { family, language, kind } = facetCounts([GUIDE, PLAN, OTHER], {});
    expect(family.map(({ value }) => value)).toEqual(['vps', 'basics', 'email']);
    expect(language.map(({ value, count }) => `${value} ${count}`)).toEqual(['en 2', 'fr 3']);
    expect(kind.map(({ value }) => value)).toEqual(['plan', 'guide']);
  });

  test('keep the one that was made, also when it leads to nothing', () => {
    expect(facetCounts([GUIDE], { provider: 'acme' }).provider).toEqual([
      { value: 'acme', count: 0, current: true },
    ]);
  });
});
