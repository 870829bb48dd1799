import { expect, test } from 'vitest';
import { type Article, addressOf, articleKey } from '../../../../src/search/model/article.ts';

const article: Article = {
  id: 'acme/mail/alone/end-of-term',
  kind: 'plan',
  provider: 'acme',
  families: ['email', 'domains'],
  products: ['acme/mail'],
  topic: null,
  route: 'end-of-term',
  languages: ['en', 'fr'],
  titles: {},
};

test('a plan stands in its own family, a guide where its id says', () => {
  expect(addressOf(article, 'fr')).toBe('/fr/cancel/email/acme/mail/alone/end-of-term/');
  expect(addressOf({ ...article, kind: 'guide', id: 'email/moving' }, 'en')).toBe('/en/guides/email/moving/');
});

test('a guide and a plan of one id are two', () => {
  expect(articleKey(article)).not.toBe(articleKey({ ...article, kind: 'guide' }));
});
