import { expect, test } from 'vitest';
import type { Article } from '../../../../src/search/model/article.ts';
import { harmless } from '../../../../src/search/ranking/harmless.ts';
import type { Intent } from '../../../../src/search/ranking/intent.ts';

const plan = (id: string): Article => {
  const [provider = '', product = '', route = ''] = id.split('/');
  return {
    id,
    kind: 'plan',
    provider,
    families: [],
    products: [`${provider}/${product}`],
    topic: null,
    route: route as Article['route'],
    languages: ['en'],
    titles: {},
  };
};

const INTENT: Intent = {
  providers: new Set(),
  products: new Set(['a/vps']),
  families: new Set(),
  nearby: new Set(),
  guides: new Map(),
  end: 0.9,
  ways: new Map(),
  notCovered: undefined,
  clear: true,
  routes: new Set(),
};

const NOW = plan('a/vps/immediate');
const DELETE = plan('a/vps/delete-resource');
const OTHERS = ['a/x/ticket', 'a/y/ticket', 'a/z/ticket', 'a/q/ticket'].map(plan);
const [X, Y, Z, Q] = OTHERS as [Article, Article, Article, Article];
const END = plan('a/vps/end-of-term');

const order = (articles: readonly Article[], intent: Partial<Intent> = {}): readonly Article[] =>
  harmless(
    articles.map((article) => ({ article, score: 1 })),
    { ...INTENT, ...intent },
  ).map(({ article }) => article);

test.each<[string, readonly Article[], Partial<Intent>, readonly Article[]]>([
  ['goes behind the first three', [NOW, X, END, Y, Z], {}, [X, END, Y, NOW, Z]],
  ['also deleting', [X, DELETE, END, Y], {}, [X, END, Y, DELETE]],
  ['stays where it is further down', [X, END, Y, NOW, Z], {}, [X, END, Y, NOW, Z]],
  ['stays behind what there is', [NOW, END], {}, [END, NOW]],
  ['stays where "now" is said', [NOW, X, END, Y, Z], { routes: new Set(['immediate']) }, [NOW, X, END, Y, Z]],
  [
    'goes where "now" is said and nothing is to end',
    [NOW, X, Y, Z],
    { routes: new Set(['immediate']), end: 0.4 },
    [X, Y, Z, NOW],
  ],
  ['stays where what is named ends in no other way', [NOW, DELETE, X, Y, Z], {}, [NOW, DELETE, X, Y, Z]],
  ['goes where that is not to end', [NOW, X, Y, Z, Q], { end: 0.4 }, [X, Y, Z, NOW, Q]],
  ['goes where it is not named', [NOW, X, Y, Z], { products: new Set() }, [X, Y, Z, NOW]],
])('what cannot be called back %s', (_, articles, intent, expected) => {
  expect(order(articles, intent).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});
