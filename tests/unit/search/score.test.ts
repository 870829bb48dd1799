import { expect, test } from 'vitest';
import { GOALS, missedGoals } from '../../search/goals.ts';
import { KINDS, type QueryKind, type QuerySet, TELLINGS, type Telling } from '../../search/query.ts';
import type { Articles } from '../../search/right.ts';
import {
  isRepetitive,
  placeOf,
  type Score,
  type SituationScore,
  score,
  situationScore,
} from '../../search/score.ts';
import { judge, type Verdict } from '../../search/verdict.ts';

const shown = (ranked: string, right: string) => ({ ranked: [...ranked], right: new Set(right) });

test.each([
  ['abc', 'a', 1],
  ['abc', 'cb', 2],
  ['abc', 'x', undefined],
  ['', 'a', undefined],
  ['abcdefghij', 'j', 10],
  ['abcdefghijk', 'k', undefined],
])('in "%s" the place of the first of "%s" is %s', (ranked, right, place) => {
  expect(placeOf(shown(ranked, right))).toBe(place);
});

test.each([
  ['abcde', false],
  ['abcda', true],
  ['abcdea', false],
  ['', false],
])('"%s" repeats itself in the first five: %s', (ranked, repeats) => {
  expect(isRepetitive([...ranked])).toBe(repeats);
});

test('shares are of all queries, the empty ones too', () => {
  expect(score([shown('ab', 'a'), shown('ab', 'b'), shown('abcdef', 'f'), shown('', 'a')])).toEqual({
    queries: 4,
    first: 1 / 4,
    five: 2 / 4,
    reciprocal: (1 + 1 / 2 + 1 / 6) / 4,
    empty: 1,
    repeated: 0,
  });
});

test('no queries score nothing', () => {
  expect(score([])).toEqual({ queries: 0, first: 0, five: 0, reciprocal: 0, empty: 0, repeated: 0 });
});

test('a set is judged by kind, with its phrases and what nothing answers', async () => {
  const articles: Articles = { guides: ['a/a', 'b/b'], plans: [] };
  const set: QuerySet = {
    answerable: [
      { query: 'a', on: 'en', kind: 'plain', right: ['guide:a/a'] },
      { query: 'b', on: 'fr', kind: 'typo', right: ['guide:b/b'] },
    ],
    body: [{ query: 'b', on: 'fr', right: ['guide:b/b', 'guide:a/a'] }],
    unanswerable: [
      { query: 'x', on: 'en' },
      { query: 'a', on: 'en' },
    ],
    situations: [
      { query: 'a', on: 'en', telling: 'phone', right: ['guide:b/b', 'guide:a/a'] },
      { query: 'x', on: 'en', telling: 'uncovered', right: ['nothing:', 'guide:a/a'] },
      { query: 'x', on: 'en', telling: 'agent', right: ['guide:a/a'] },
    ],
  };
  const searcher = {
    name: 'finds a',
    search: async (query: string) => (query === 'x' ? [] : ['guide:a/a']),
  };
  const verdict = await judge(searcher, set, articles);
  expect(verdict.all.first).toBe(0.5);
  expect(verdict.kinds.plain.first).toBe(1);
  expect(verdict.kinds.typo.first).toBe(0);
  expect(verdict.kinds.question.queries).toBe(0);
  expect(verdict.body.first).toBe(1);
  expect(verdict.falselyAnswered).toBe(1);
  expect(verdict.unanswerable).toBe(2);
  expect(verdict.situations).toEqual({ queries: 3, first: 2 / 3, three: 2 / 3, harm: 0, empty: 1 });
  expect(verdict.tellings.phone.first).toBe(1);
  expect(verdict.tellings.uncovered.first).toBe(1);
  expect(verdict.tellings.agent).toMatchObject({ queries: 1, first: 0, empty: 1 });
  expect(verdict.tellings.mixed.queries).toBe(0);
});

test('a situation is served by the first three places; a wrong plan in the first does harm', () => {
  const served = (ranked: readonly string[], ...right: readonly string[]) =>
    situationScore([{ ranked, right: new Set(right) }]);
  const none = { queries: 1, first: 0, three: 0, harm: 0, empty: 0 };
  expect(served(['guide:a', 'guide:b', 'guide:c'], 'guide:c')).toEqual({ ...none, three: 1 });
  expect(served(['guide:a', 'guide:b', 'guide:c', 'guide:d'], 'guide:d')).toEqual(none);
  expect(served(['plan:a', 'guide:b'], 'guide:b')).toEqual({ ...none, three: 1, harm: 1 });
  expect(served(['plan:a'], 'plan:a')).toEqual({ ...none, first: 1, three: 1 });
  expect(served([], 'nothing')).toEqual({ ...none, first: 1, three: 1 });
  expect(served([], 'guide:a')).toEqual({ ...none, empty: 1 });
  expect(situationScore([])).toEqual({ ...none, queries: 0 });
});

const perfect: Score = { queries: 20, first: 1, five: 1, reciprocal: 1, empty: 0, repeated: 0 };
const served: SituationScore = { queries: 20, first: 1, three: 1, harm: 0, empty: 0 };
const good: Verdict = {
  all: { ...perfect, first: GOALS.first, five: GOALS.five },
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, { ...perfect, five: 0.9 }])) as Record<
    QueryKind,
    Score
  >,
  body: { ...perfect, five: 0.9 },
  falselyAnswered: 3,
  unanswerable: 20,
  situations: served,
  tellings: Object.fromEntries(TELLINGS.map((telling) => [telling, served])) as Record<
    Telling,
    SituationScore
  >,
};

test('what reaches every goal just so misses none', () => {
  expect(missedGoals(good)).toEqual([]);
});

test.each<[string, Partial<Verdict>, string]>([
  [
    'first places',
    { all: { ...good.all, first: 0.87 } },
    'right article first: 87.0 %, the goal is at least 90.0 %',
  ],
  ['five places', { all: { ...good.all, five: 0.95 } }, 'right article in the first five: 95.0 %'],
  ['one kind', { kinds: { ...good.kinds, typo: { ...perfect, five: 0.89 } } }, 'kind "typo": 89.0 %'],
  ['body phrases', { body: { ...good.body, five: 0.8 } }, 'other language in the first five: 80.0 %'],
  ['false answers', { falselyAnswered: 4 }, 'answered what nothing answers: 20.0 %'],
  ['repetition', { all: { ...good.all, repeated: 1 } }, 'an article twice in the first five: 1 queries'],
])('too little is said in words: %s', (_, worse, message) => {
  expect(missedGoals({ ...good, ...worse })).toEqual([expect.stringContaining(message)]);
});
