import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, articleKey } from '../../../../src/search/model/article.ts';
import { AT_ONCE } from '../../../../src/search/ranking/editorial-order.ts';
import { type Intent, intentOf, LIKELY } from '../../../../src/search/ranking/intent.ts';
import { rank } from '../../../../src/search/ranking/rank.ts';
import type { Ranked } from '../../../../src/search/ranking/ranked.ts';
import type { SearchData } from '../../../../src/search/understanding/search-data.ts';
import type { Understanding, Understood } from '../../../../src/search/understanding/understanding.ts';
import { understood } from '../made-understanding.ts';
import { wholeData } from '../site.ts';

/*
 * The order that the scores promise, whatever is asked, whatever is named, and whichever articles there are. What
 * happens in a title is left out: its words come on top.
 */

const DATA = wholeData();

const named = (type: Understood['type'], ...ids: readonly string[]): Understood => ({
  type,
  ids,
  name: {},
  loose: false,
  words: '',
  at: [0],
});

const NAMES: readonly Understood[] = [
  named('provider', 'acme'),
  named('provider', 'globex'),
  named('product', 'acme/vps', 'globex/vps'),
  { ...named('product', 'acme/vps'), loose: true },
  named('product', 'acme/disk'),
  named('product', 'acme/domain'),
  named('product', 'acme/mail'),
  named('product', 'globex/post'),
  named('family', 'email'),
  named('family', 'vps'),
  named('route', 'immediate'),
  named('route', 'end-of-term'),
];

const shares = fc
  .tuple(...[...DATA.asks.keys()].map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 1, max: 1000 }))))
  .map((weights) => {
    // The largest is much larger now and then.
    const squared = weights.map(([id, weight]) => [id, weight ** 4] as const);
    const whole = squared.reduce((sum, [, weight]) => sum + weight, 0);
    return new Map(
      squared.map(([id, weight]) => [id, weight / whole] as const).sort(([, a], [, b]) => b - a),
    );
  });

interface Asked {
  readonly understanding: Understanding;
  readonly data: SearchData;
  readonly texts: ReadonlyMap<string, number>;
  readonly intent: Intent;
  readonly ranked: readonly Ranked[];
}

const asked = (names: readonly Understood[] = NAMES): fc.Arbitrary<Asked> =>
  fc
    .record({
      asks: shares,
      concepts: fc.shuffledSubarray([...names], { maxLength: 3 }),
      articles: fc.subarray([...DATA.articles], { minLength: 1 }),
      scores: fc.array(fc.double({ min: 0, max: 14, noNaN: true }), { maxLength: 6 }),
    })
    .map(({ asks, concepts, articles, scores }) => {
      const understanding = understood('typed', { asks, concepts });
      const data = { ...DATA, articles };
      const texts = new Map(
        scores.flatMap((score, index) => {
          const article = articles[index];
          return article ? [[articleKey(article), score]] : [];
        }),
      );
      return {
        understanding,
        data,
        texts,
        intent: intentOf(understanding, data),
        ranked: rank(understanding, data, texts),
      };
    });

const holds = (property: (asked: Asked) => void, names?: readonly Understood[]): void =>
  fc.assert(fc.property(asked(names), property), { numRuns: 500 });

const placeOf = (ranked: readonly Ranked[], wanted: (article: Article) => boolean): number => {
  const place = ranked.findIndex(({ article }) => wanted(article));
  return place < 0 ? Infinity : place;
};

/** So much likelier that what is named does not make up for it. */
const CLEARLY = 0.2;

test('the guide of the likeliest ask stands before all plans, if that is clearly likelier than they are', () => {
  let tried = 0;
  holds(({ understanding, data, intent }) => {
    const [guide, share = 0] =
      [...intent.guides].filter(([id]) => id !== 'plan').sort(([, a], [, b]) => b - a)[0] ?? [];
    const ranked = rank(understanding, data);
    const place = placeOf(ranked, ({ id, kind }) => kind === 'guide' && id === guide);
    if (place === Infinity || intent.notCovered) return;
    const likelihood = ({ route }: Article): number =>
      Math.max(intent.end, intent.ways.get(route ?? '') ?? 0);
    const plan = placeOf(
      ranked,
      (article) => article.kind === 'plan' && share > likelihood(article) + CLEARLY,
    );
    tried += plan < Infinity ? 1 : 0;
    expect(place).toBeLessThan(plan);
  });
  expect(tried).toBeGreaterThan(0);
});

test('what is named stands before all guides that are not about it, if its end is clearly likelier', () => {
  let tried = 0;
  holds(({ understanding, data, intent }) => {
    const [product] = intent.products;
    if (product === undefined || intent.notCovered) return;
    const ranked = rank(understanding, data);
    const isOf = ({ products, route }: Article): boolean =>
      products.includes(product) && !AT_ONCE.includes(route);
    const other = placeOf(
      ranked,
      ({ kind, id, products }) =>
        kind === 'guide' &&
        !products.some((each) => intent.products.has(each)) &&
        intent.end > (intent.guides.get(id) ?? 0) + CLEARLY,
    );
    const place = placeOf(ranked, isOf);
    if (place === Infinity) return;
    tried += other < Infinity ? 1 : 0;
    expect(place).toBeLessThan(other);
  });
  expect(tried).toBeGreaterThan(0);
});

test('the plan of the route named stands before those of the other routes of its product', () => {
  let tried = 0;
  holds(({ understanding, data, intent }) => {
    if (intent.notCovered) return;
    const ranked = rank(understanding, data);
    const wayTo = ({ id }: Article): string => id.slice(0, id.lastIndexOf('/'));
    for (const [place, { article }] of ranked.entries()) {
      if (!article.products.some((id) => intent.products.has(id)) || article.kind === 'guide') continue;
      if (intent.routes.has(article.route ?? '')) continue;
      const better = ranked.findIndex(
        (each) =>
          each.article.kind === 'plan' &&
          wayTo(each.article) === wayTo(article) &&
          intent.routes.has(each.article.route ?? '') &&
          // What cannot be called back needs more than its name.
          (!AT_ONCE.includes(each.article.route) || intent.end >= LIKELY) &&
          (intent.ways.get(article.route ?? '') ?? 0) <= intent.end,
      );
      tried += better < 0 ? 0 : 1;
      expect(better).toBeLessThan(place);
    }
  });
  expect(tried).toBeGreaterThan(0);
});

describe('a plan that cannot be called back', () => {
  /** Whether it may stand where it is read in a hurry. */
  function isMeant({ route, products: [product = ''] }: Article, { intent, data }: Asked): boolean {
    if (!AT_ONCE.includes(route)) return true;
    if (intent.end < LIKELY) return false;
    const ways = data.articles.filter(({ kind, products }) => kind === 'plan' && products.includes(product));
    return (
      intent.routes.has('immediate') ||
      (intent.products.has(product) && ways.every((way) => AT_ONCE.includes(way.route)))
    );
  }

  test('is among the first three only if it is meant, or if there are no three others', () => {
    let tried = 0;
    holds((each) => {
      const meant = each.ranked.map(({ article }) => isMeant(article, each));
      const others = meant.filter(Boolean).length;
      tried += others < meant.length && others > 0 ? 1 : 0;
      expect(meant.slice(0, Math.min(3, others))).not.toContain(false);
    });
    expect(tried).toBeGreaterThan(0);
  });

  test('is first for who names "now" and what is to end', () => {
    const { article } =
      rank(
        understood('vps now', {
          asks: new Map(Object.entries({ 'end-now': 0.9, end: 0.1 })),
          concepts: [named('product', 'acme/vps')],
        }),
        DATA,
      )[0] ?? {};
    expect(article?.id).toBe('acme/vps/immediate');
  });
});

test('another provider than the one named answers nothing, whatever its texts and titles say', () => {
  holds(({ understanding, data, texts, intent }) => {
    const ranked = rank({ ...understanding, leftover: ['cancel', 'globex', 'acme'] }, data, texts);
    for (const { article } of ranked)
      if (intent.providers.size > 0 && article.provider !== null)
        expect(intent.providers).toContain(article.provider);
  });
});

test('what is known not to be covered leads to the guide that says so, and to no plan', () => {
  holds(({ understanding, data, texts }) => {
    const concepts = [...understanding.concepts, named('uncovered', 'acme/rack')];
    const ids = rank({ ...understanding, concepts }, data, texts).map(({ article }) => article.id);
    expect(ids.filter((id) => id !== 'basics/not-covered')).toEqual([]);
  });
});

test('another company leads to nothing, unless one may go there', () => {
  holds(
    ({ understanding, data, texts }) => {
      const [first = ''] = understanding.asks.keys();
      const concepts = [...understanding.concepts, named('elsewhere', 'Umbrella')];
      const ranked = rank({ ...understanding, concepts }, data, texts);
      if (!data.asks.get(first)?.elsewhere) expect(ranked).toEqual([]);
    },
    NAMES.filter(({ type, loose }) => loose || (type !== 'product' && type !== 'provider')),
  );
});

test('a query about something else is answered by texts only', () => {
  holds(({ understanding, data, texts }) => {
    const about = { ...understanding, verdict: 'nothing' as const };
    expect(rank(about, data)).toEqual([]);
    expect(rank(about, data, texts).map(({ score }) => score)).toEqual(
      [...texts.values()].filter((score) => score > 0).sort((a, b) => b - a),
    );
  });
});

test('each article stands there once, and only if it answers', () => {
  holds(({ ranked }) => {
    expect(new Set(ranked.map(({ article }) => article)).size).toBe(ranked.length);
    for (const { score } of ranked) expect(score).toBeGreaterThan(0);
  });
});
