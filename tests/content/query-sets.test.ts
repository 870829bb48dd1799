import { describe, expect, test } from 'vitest';
import { planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { articlesOf } from '../search/articles.ts';
import { type AnswerableQuery, KINDS } from '../search/query.ts';
import { resolveRight } from '../search/right.ts';
import { TUNE } from '../search/tune.ts';
import { UNSEEN } from '../search/unseen.ts';
import { catalogue, plans } from './content.ts';

const articles = articlesOf(catalogue);

/** The words of a query without accents, in one order: a set that repeats another in new order adds nothing. */
const words = (query: string): string => {
  const folded = query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
};

/** Which of these values is on the list twice. */
const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

test('what answers a query exists', () => {
  const rights = new Set(
    [TUNE, UNSEEN].flatMap(({ answerable, body }) => [...answerable, ...body].flatMap(({ right }) => right)),
  );
  expect(rights.size).toBeGreaterThan(50);
  for (const right of rights) expect(resolveRight(right, articles).size).toBeGreaterThan(0);
});

test('no words are asked for twice, in one set or in two', () => {
  const all = [TUNE, UNSEEN].flatMap((set) => [...set.answerable, ...set.body, ...set.unanswerable]);
  expect(twice(all.map(({ query }) => words(query)))).toEqual([]);
});

describe.each([
  ['tune', TUNE.answerable, 13],
  ['unseen', UNSEEN.answerable, 18],
] as const)('the queries of "%s"', (_, set: readonly AnswerableQuery[], perKind) => {
  test.each(KINDS)('ask in the way of "%s" often enough, on pages of both languages', (kind) => {
    const ofKind = set.filter((each) => each.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(perKind);
    for (const locale of LOCALES) {
      expect(ofKind.filter(({ on }) => on === locale).length / ofKind.length).toBeGreaterThanOrEqual(0.4);
    }
  });

  test('ask for every provider and every family', () => {
    const asked = new Set(
      set.flatMap(({ right }) => right.flatMap((each) => [...resolveRight(each, articles)])),
    );
    const reached = plans.filter((ref) => asked.has(`plan:${planId(ref)}`));
    expect(new Set(reached.map(({ provider }) => provider.id))).toEqual(
      new Set(catalogue.providers.map(({ id }) => id)),
    );
    const families = catalogue.families.filter(({ kind }) => kind !== 'topic');
    expect(new Set(reached.map(({ product }) => product.family))).toEqual(
      new Set(families.map(({ id }) => id)),
    );
  });
});

test.each([
  ['body phrases', TUNE.body, UNSEEN.body],
  ['unanswerable queries', TUNE.unanswerable, UNSEEN.unanswerable],
] as const)('there are enough %s, at least half of them unseen', (_, tune, unseen) => {
  expect(tune.length + unseen.length).toBeGreaterThanOrEqual(24);
  expect(unseen.length).toBeGreaterThanOrEqual(tune.length);
});
