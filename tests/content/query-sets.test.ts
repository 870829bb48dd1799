import { describe, expect, test } from 'vitest';
import { type PlanRef, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { articlesOf } from '../search/articles.ts';
import { KINDS, OF_EACH_KIND, TELLINGS, type Telling, type WholeSet } from '../search/query.ts';
import { resolveRight } from '../search/right.ts';
import { TUNE } from '../search/tune.ts';
import { UNSEEN } from '../search/unseen.ts';
import { TESTED_PROVIDERS } from '../support/of-providers.ts';
import { catalogue, plans } from './content.ts';

const articles = articlesOf(catalogue);

/** What there are queries about; who has just come has written none. */
const tested = catalogue.providers.filter(({ id }) => TESTED_PROVIDERS.includes(id));
const testedProducts = tested.flatMap(({ products }) => products);

/** The words of a query without accents, in one order: a set that repeats another in new order adds nothing. */
const words = (query: string): string => {
  const folded = query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
};

/** Which of these values is on the list twice. */
const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

test('what answers a query exists', () => {
  const queries = [TUNE, UNSEEN].flatMap(({ answerable, body, situations }) => [
    ...answerable,
    ...body,
    ...situations,
  ]);
  const rights = new Set(queries.flatMap(({ right }) => right));
  // Where there are few articles, many queries have the same one.
  expect(rights.size).toBeGreaterThan(
    Math.min(queries.length / 12, (articles.guides.length + articles.plans.length) * (2 / 3)),
  );
  for (const right of rights) expect(resolveRight(right, articles).size).toBeGreaterThan(0);
});

const wordsOf = (set: WholeSet): readonly string[] =>
  [...set.answerable, ...set.body, ...set.unanswerable, ...set.situations].map(({ query }) => words(query));

// Those of the unseen set are counted and not named: who reads them tunes on them.
test('no words are asked for twice, in one set or in two', () => {
  const [tune, unseen] = [wordsOf(TUNE), wordsOf(UNSEEN)];
  expect(twice(tune)).toEqual([]);
  expect(tune.filter((query) => unseen.includes(query))).toEqual([]);
  expect(twice(unseen).length).toBe(0);
});

/** What plans the right answers lead to. */
const reachedBy = (set: WholeSet): readonly PlanRef[] => {
  const asked = new Set(
    set.answerable.flatMap(({ right }) => right.flatMap((each) => [...resolveRight(each, articles)])),
  );
  return plans.filter((ref) => asked.has(`plan:${planId(ref)}`));
};

/** So many of a telling say something; what is mixed or not covered is rarer. */
const OF_EACH_TELLING = 20;

/** These are told of the services of somebody: one of each product is enough where there are few. */
const OF_SERVICES: readonly Telling[] = ['ending', 'uncovered'];

/** How many situations of a telling are written at the least, as long as those whose they are are there. */
const leastOf = (telling: Telling): number =>
  OF_SERVICES.includes(telling) ? Math.min(OF_EACH_TELLING, testedProducts.length) : OF_EACH_TELLING;

describe.each([
  ['tune', TUNE],
  ['unseen', UNSEEN],
] as const)('the queries of "%s"', (_, set: WholeSet) => {
  test.each(KINDS)('ask in the way of "%s" often enough, on pages of both languages', (kind) => {
    const ofKind = set.written.filter((each) => each.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(set.least[kind] ?? 0);
    for (const locale of LOCALES) {
      const least = 0.4 * ofKind.length;
      expect(ofKind.filter(({ on }) => on === locale).length).toBeGreaterThanOrEqual(
        ofKind.length < OF_EACH_KIND ? Math.floor(least) : least,
      );
    }
  });

  test.each(TELLINGS)(
    'tell situations in the way of "%s" often enough, on pages of both languages',
    (telling) => {
      const told = set.situations.filter((each) => each.telling === telling);
      expect(told.length).toBeGreaterThanOrEqual(leastOf(telling));
      for (const locale of LOCALES)
        expect(told.filter(({ on }) => on === locale).length).toBeGreaterThanOrEqual(
          told.length < OF_EACH_TELLING ? Math.floor(0.25 * told.length) : 0.25 * told.length,
        );
    },
  );

  test('ask for every provider and every family', () => {
    const reached = reachedBy(set);
    expect(new Set(reached.map(({ provider }) => provider.id))).toEqual(new Set(tested.map(({ id }) => id)));
    expect(new Set(reached.map(({ product }) => product.family))).toEqual(
      new Set(testedProducts.map(({ family }) => family)),
    );
  });
});

test('there are enough body phrases, at least half of them unseen', () => {
  expect(TUNE.body.length).toBeGreaterThanOrEqual(TUNE.least.body ?? 0);
  expect(UNSEEN.body.length).toBeGreaterThanOrEqual(UNSEEN.least.body ?? 0);
  expect(UNSEEN.body.length).toBeGreaterThanOrEqual(TUNE.body.length);
});

test('there are enough unanswerable queries, at least half of them unseen', () => {
  const [tune, unseen] = [TUNE.unanswerable, UNSEEN.unanswerable];
  expect(tune.length + unseen.length).toBeGreaterThanOrEqual(24);
  expect(unseen.length).toBeGreaterThanOrEqual(tune.length);
});
