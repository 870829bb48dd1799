import { describe, expect, test } from 'vitest';
import { type Intent, intentOf } from '../../../../src/search/ranking/intent.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import type { Understood } from '../../../../src/search/understanding/understanding.ts';
import { understood } from '../made-understanding.ts';
import { wholeData } from '../site.ts';

const data = wholeData();
const intent = (query: string): Intent => intentOf(understand(query, data), data);

const sets = ({ providers, products, families, nearby }: Intent) => ({
  providers: [...providers],
  products: [...products],
  families: [...families],
  nearby: [...nearby],
});

describe('what it is about', () => {
  test.each([
    ['acme', ['acme'], [], [], []],
    ['vps', [], ['acme/vps', 'globex/vps'], [], ['vps']],
    // Products of the providers named only.
    ['globex vps', ['globex'], ['globex/vps'], [], ['vps']],
    // One that the provider does not have: its family.
    ['mx plan at globex', ['globex'], [], ['email'], ['email']],
    ['mail', [], [], ['email'], []],
    ['cloud disk and mx plan', [], ['acme/disk', 'acme/mail'], [], ['vps', 'email']],
    // Beside a name everyday words are a circumstance.
    ['mx plan on my machine', [], ['acme/mail'], [], ['email']],
  ])('"%s"', (query, providers, products, families, nearby) => {
    expect(sets(intent(query))).toEqual({ providers, products, families, nearby });
  });

  test('a word of the other’s name is part of it', () => {
    const product = (id: string, words: string, name: string): Understood => ({
      type: 'product',
      ids: [id],
      name: { en: name },
      loose: false,
      words,
      at: [0],
    });
    const concepts = [
      product('a/office', 'office', 'Office'),
      product('a/licences', 'licences', 'Office licences'),
    ];
    expect([...intentOf(understood('', { concepts }), data).products]).toEqual(['a/licences']);
  });
});

describe('what is wanted', () => {
  const asks = (entries: Readonly<Record<string, number>>, concepts: readonly Understood[] = []): Intent =>
    intentOf(understood('', { asks: new Map(Object.entries(entries)), concepts }), data);

  test('is what answers, the next answers of an ask a little less', () => {
    const { guides, end, ways } = asks({ refunds: 0.6, end: 0.3, transfer: 0.1 });
    expect(guides.get('basics/refunds')).toBeCloseTo(0.6);
    expect(guides.get('basics/ways-to-end')).toBeCloseTo(0.54);
    expect(end).toBeCloseTo(0.3);
    expect(ways).toEqual(new Map([['transfer', 0.1]]));
  });

  test('is the end by all asks that lead to it', () => {
    expect(asks({ end: 0.4, 'end-now': 0.3 }).end).toBeCloseTo(0.7);
  });

  test('is more likely the end where a service is named, and a little where everyday words mean it', () => {
    const vps: Understood = {
      type: 'product',
      ids: ['acme/vps'],
      name: {},
      loose: false,
      words: '',
      at: [0],
    };
    const [none, loose, name] = [[], [{ ...vps, loose: true }], [vps]].map(
      (concepts) => asks({ refunds: 0.8, end: 0.2 }, concepts).end,
    );
    expect(none).toBeCloseTo(0.2);
    expect(loose).toBeCloseTo(0.6 / 1.4);
    expect(name).toBeCloseTo(1.8 / 2.6);
  });

  test('is a route by words for it, or where it is what is asked', () => {
    expect([...intent('vps right away').routes]).toContain('immediate');
    expect([...asks({ 'end-now': 0.5, end: 0.5 }).routes]).toEqual(['immediate']);
    expect([...asks({ 'end-now': 0.4, end: 0.6 }).routes]).toEqual([]);
  });
});

describe('it is clear what is to end and when', () => {
  test.each([
    ['acme vps', true],
    ['cloud disk', true],
    // One of two forms.
    ['mx plan', false],
    ['acme', false],
    ['cloud disk, domain name', false],
    ['refund vps', false],
  ])('in "%s": %s', (query, clear) => {
    expect(intent(query).clear).toBe(clear);
  });
});

describe('what is not covered', () => {
  test.each([
    ['rack space', 'known'],
    ['acme vps in rack space', 'known'],
    ['cancel my umbrella', 'elsewhere'],
    ['kubernetes cluster', 'elsewhere'],
    ['transfer to umbrella', undefined],
    ['cancel my vps, umbrella', undefined],
    ['kubernetes cluster of acme', undefined],
    ['refund', undefined],
  ])('in "%s" is %s', (query, expected) => {
    expect(intent(query).notCovered).toBe(expected);
  });
});
