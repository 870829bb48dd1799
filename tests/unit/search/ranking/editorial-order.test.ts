import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/search/model/article.ts';
import { editorialOrder } from '../../../../src/search/ranking/editorial-order.ts';
import { intentOf } from '../../../../src/search/ranking/intent.ts';
import { understand } from '../../../../src/search/understanding/understand.ts';
import { wholeData } from '../site.ts';

const data = wholeData();
const order = editorialOrder(data.articles);

const article = (id: string): Article => {
  const found = data.articles.find((each) => each.id === id);
  if (!found) throw new Error(`the site has no ${id}`);
  return found;
};
const intent = (query: string) => intentOf(understand(query, data), data);

describe('a plan has its place', () => {
  test.each([
    ['acme/vps/end-of-term', 0, 0],
    ['acme/vps/immediate', 0, 1],
    // It keeps something: never what one takes by default.
    ['acme/vps/withdraw', 0, 2],
    ['acme/domain/transfer', 0, 1],
    ['acme/mail/alone/immediate', 0, 1],
    ['acme/mail/with-hosting/end-of-term', 1, 0],
  ])('%s: variant %d, route %d', (id, variant, route) => {
    expect(order.place(article(id))).toEqual({ variant, route });
  });
});

describe('products asked about', () => {
  test.each([
    ['vps', 'acme/vps/end-of-term', 0],
    ['vps', 'globex/vps/immediate', 1],
    ['globex vps', 'globex/vps/immediate', 0],
    // In the order of the query.
    ['mx plan, cloud disk', 'acme/mail/alone/end-of-term', 0],
    ['mx plan, cloud disk', 'acme/disk/delete-resource', 1],
    ['cloud disk, mx plan', 'acme/mail/alone/end-of-term', 1],
    // Of a family: in the order of the site, also those that it lists as guests.
    ['mail', 'globex/post/ticket', 1],
    ['globex mail', 'globex/post/ticket', 0],
    // What is not asked about comes after all that is.
    ['vps', 'acme/domain/transfer', 2],
  ])('"%s": before %s come %d', (query, id, step) => {
    expect(order.productStep(article(id), intent(query))).toBe(step);
  });
});

test('guides to ending are counted by provider', () => {
  expect(order.guidesOf('acme')).toBe(1);
  expect(order.guidesOf('globex')).toBe(0);
});

test('the order is worked out once for the same articles', () => {
  expect(editorialOrder(data.articles)).toBe(order);
});
