import { describe, expect, test } from 'vitest';
import { type Choice, choices, MOST_CHOICES, narrow } from '../../../src/search/narrow.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { hit, idsOf } from './hits.ts';

const HITS = [
  hit('p1', 9, { kind: 'plan', provider: 'ovhcloud', family: 'vps' }),
  hit('p2', 8, { kind: 'plan', provider: 'massivegrid', family: 'vps' }),
  hit('g1', 7, { kind: 'guide', provider: 'ovhcloud', family: 'email' }),
  hit('g2', 6, { kind: 'guide', family: 'basics' }),
];

const label = ({ facet, value, count, current }: Choice): string =>
  `${facet ? `${facet}=${value}` : 'all'} ${count}${current ? ' current' : ''}`;

const labels = (state: SearchState): readonly string[] => choices(HITS, state).map(label);

test('filters keep the order and add up', () => {
  expect(idsOf(narrow(HITS, {}))).toEqual(['p1', 'p2', 'g1', 'g2']);
  expect(idsOf(narrow(HITS, { kind: 'plan' }))).toEqual(['p1', 'p2']);
  expect(idsOf(narrow(HITS, { kind: 'guide', provider: 'ovhcloud' }))).toEqual(['g1']);
  expect(idsOf(narrow(HITS, { provider: 'nobody' }))).toEqual([]);
});

describe('ways to narrow', () => {
  test('kinds, providers by number, families; each with what it leads to', () => {
    expect(labels({ query: 'x' })).toEqual([
      'all 4 current',
      'kind=plan 2',
      'kind=guide 2',
      'provider=ovhcloud 2',
      'provider=massivegrid 1',
      'family=vps 2',
      'family=basics 1',
      'family=email 1',
    ]);
  });

  test('counts are those under the other filters, and what is empty or changes nothing is left out', () => {
    expect(labels({ query: 'x', kind: 'plan' })).toEqual([
      'all 4',
      'kind=plan 2 current',
      'kind=guide 2',
      'provider=massivegrid 1',
      'provider=ovhcloud 1',
    ]);
  });

  test('the current one leads back, the others keep the query and the other filters', () => {
    const found = choices(HITS, { query: 'x', provider: 'ovhcloud' });
    expect(found.find(({ value }) => value === 'ovhcloud')?.state).toEqual({ query: 'x' });
    expect(found.find(({ value }) => value === 'plan')?.state).toEqual({
      query: 'x',
      provider: 'ovhcloud',
      kind: 'plan',
    });
    expect(found[0]?.state).toEqual({ query: 'x' });
  });

  test('a filter that finds nothing stays visible, so that it can be taken back', () => {
    expect(labels({ query: 'x', provider: 'nobody' })).toContain('provider=nobody 0 current');
  });

  test('there are none when all results are alike', () => {
    expect(choices([hit('a', 1, { provider: 'x' }), hit('b', 1, { provider: 'x' })], { query: 'x' })).toEqual(
      [],
    );
    expect(choices([], { query: 'x' })).toEqual([]);
  });

  test('never more than eight, and the current ones among them', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      hit(`g${index}`, 1, { provider: `p${index}`, family: `f${index}` }),
    );
    const found = choices(many, { query: 'x', family: 'f29' });
    expect(found.length).toBeLessThanOrEqual(MOST_CHOICES);
    expect(found.map(label)).toContain('family=f29 1 current');
    expect(choices(many, { query: 'x' })).toHaveLength(MOST_CHOICES);
  });
});
