import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/search/model/article.ts';
import { editorialOrder } from '../../../../src/search/ranking/editorial-order.ts';
import type { Intent } from '../../../../src/search/ranking/intent.ts';
import { scoreOf } from '../../../../src/search/ranking/score.ts';
import { wholeData } from '../site.ts';

const { articles } = wholeData();
const order = editorialOrder(articles);

const NOTHING: Intent = {
  providers: new Set(),
  products: new Set(),
  families: new Set(),
  nearby: new Set(),
  guides: new Map(),
  end: 0,
  ways: new Map(),
  notCovered: undefined,
  clear: false,
  routes: new Set(),
};

const article = (id: string): Article => {
  const found = articles.find((each) => each.id === id);
  if (!found) throw new Error(`the site has no ${id}`);
  return found;
};
const score = (id: string, intent: Partial<Intent>): number =>
  scoreOf(article(id), { ...NOTHING, ...intent }, order);

describe('worth nothing is', () => {
  test.each<[string, string, Partial<Intent>]>([
    ['another provider’s', 'globex/vps/end-of-term', { providers: new Set(['acme']), end: 1 }],
    ['a plan of what is not named', 'acme/disk/delete-resource', { products: new Set(['acme/vps']), end: 1 }],
    ['a plan where nothing is named', 'acme/vps/end-of-term', { end: 1 }],
    ['a guide that is not asked for', 'basics/refunds', { end: 1 }],
  ])('%s', (_, id, intent) => {
    expect(score(id, intent)).toBe(0);
  });
});

describe('worth more', () => {
  const vps = { products: new Set(['acme/vps']), end: 0.9 };

  test.each<[string, string, string, Partial<Intent>]>([
    [
      'is the likelier guide',
      'basics/refunds',
      'basics/locked-out',
      {
        guides: new Map([
          ['basics/refunds', 0.5],
          ['basics/locked-out', 0.4],
        ]),
      },
    ],
    [
      'is the plan, where it is clear what is to end',
      'acme/vps/end-of-term',
      'vps/acme-vps',
      { ...vps, clear: true },
    ],
    ['is its guide, where that is not', 'vps/acme-vps', 'acme/vps/end-of-term', vps],
    ['is the first route', 'acme/vps/end-of-term', 'acme/vps/immediate', vps],
    [
      'is the route named',
      'acme/vps/immediate',
      'acme/vps/end-of-term',
      { ...vps, routes: new Set(['immediate']) },
    ],
    [
      'is the first variant',
      'acme/mail/alone/end-of-term',
      'acme/mail/with-hosting/end-of-term',
      { products: new Set(['acme/mail']), end: 1 },
    ],
    [
      'is the product named first',
      'acme/disk/delete-resource',
      'acme/vps/end-of-term',
      { products: new Set(['acme/disk', 'acme/vps']), end: 1 },
    ],
    [
      'is what is of the family',
      'globex/post/ticket',
      'acme/vps/end-of-term',
      { families: new Set(['email']), end: 1 },
    ],
    [
      'is what is at home in the family',
      'acme/domain/let-it-expire',
      'acme/mail/alone/end-of-term',
      { families: new Set(['domains']), end: 1 },
    ],
    [
      'is a provider’s guide, where only it is named',
      'vps/acme-vps',
      'basics/ways-to-end',
      { providers: new Set(['acme']), end: 1 },
    ],
    [
      'is the guide of an ask than the plans that it leads to',
      'vps/acme-vps',
      'acme/vps/withdraw',
      { ...vps, end: 0.05, guides: new Map([['vps/acme-vps', 0.9]]), ways: new Map([['withdraw', 0.9]]) },
    ],
  ])('%s: %s than %s', (_, more, less, intent) => {
    expect(score(more, intent)).toBeGreaterThan(score(less, intent));
  });
});

test('where providers have what is named, one that has not answers with its nearest', () => {
  const vps = { products: new Set(['acme/disk', 'globex/vps']), nearby: new Set(['vps', 'email']), end: 1 };
  expect(score('acme/mail/alone/end-of-term', vps)).toBe(0);
  const others = { products: new Set(['globex/vps', 'initech/vps']), nearby: new Set(['vps']), end: 1 };
  expect(score('acme/vps/end-of-term', others)).toBeGreaterThan(0);
  expect(score('acme/mail/alone/end-of-term', others)).toBe(0);
});
