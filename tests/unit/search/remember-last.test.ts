import { expect, test } from 'vitest';
import type { Answers } from '../../../src/search/answers.ts';
import { rememberingLast } from '../../../src/search/remember-last.ts';
import type { Search } from '../../../src/search/search.ts';

const NOTHING: Answers = {
  understanding: {
    query: '',
    words: [],
    concepts: [],
    corrections: [],
    leftover: [],
    unknown: [],
    language: null,
    verdict: 'empty',
  },
  results: [],
  suggestions: [],
  facets: { kind: [], provider: [], family: [], language: [] },
  source: 'text',
  failed: [],
  partial: false,
};

/** A search that counts how often it is asked, and answers with these in turn. */
function counting(...answers: readonly (() => Promise<Answers>)[]) {
  const asked: string[] = [];
  const search: Search = {
    warmUp: () => Promise.resolve(),
    answer: ({ query }) => {
      const answer = answers[asked.length] ?? (() => Promise.resolve(NOTHING));
      asked.push(query);
      return answer();
    },
  };
  return { asked, search: rememberingLast(search) };
}

test('what is asked twice in a row is answered once', async () => {
  const { asked, search } = counting();
  const first = search.answer({ query: 'vps' }, 10);
  expect(search.answer({ query: 'vps' }, 10)).toBe(first);
  await first;
  expect(search.answer({ query: 'vps' }, 10)).toBe(first);
  expect(asked).toEqual(['vps']);
});

test('another query, other filters and more results are other questions', async () => {
  const { asked, search } = counting();
  await search.answer({ query: 'vps' }, 10);
  await search.answer({ query: 'vps' }, 20);
  await search.answer({ query: 'vps', kind: 'plan' }, 20);
  await search.answer({ query: 'mail' }, 20);
  await search.answer({ query: 'vps' }, 10);
  expect(asked).toEqual(['vps', 'vps', 'vps', 'mail', 'vps']);
});

test.each([
  ['that lacks a language', () => Promise.resolve({ ...NOTHING, failed: ['fr' as const] })],
  ['that lacks a part', () => Promise.resolve({ ...NOTHING, partial: true })],
  ['that was none', () => Promise.reject(new Error('no'))],
])('an answer %s is asked for again', async (_, answer) => {
  const { asked, search } = counting(answer);
  await search.answer({ query: 'vps' }).catch(() => undefined);
  expect(await search.answer({ query: 'vps' })).toBe(NOTHING);
  expect(asked).toHaveLength(2);
});
