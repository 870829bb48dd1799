import {
  type AnswerableQuery,
  KINDS,
  type QueryKind,
  type QuerySet,
  TELLINGS,
  type Telling,
} from './query.ts';
import { type Articles, resolveRight } from './right.ts';
import { type Score, type Shown, type SituationScore, score, situationScore } from './score.ts';
import type { Searcher } from './searcher.ts';

/** How a search did on a whole set. */
export interface Verdict {
  readonly all: Score;
  readonly kinds: Readonly<Record<QueryKind, Score>>;
  readonly body: Score;
  /** Queries that nothing answers and that were shown articles all the same. */
  readonly falselyAnswered: number;
  readonly unanswerable: number;
  readonly situations: SituationScore;
  readonly tellings: Readonly<Record<Telling, SituationScore>>;
}

type Expecting = Pick<AnswerableQuery, 'query' | 'on' | 'right'>;

/** Asks every query of a set, one after the other. */
export async function judge(searcher: Searcher, set: QuerySet, articles: Articles): Promise<Verdict> {
  const show = async ({ query, on, right }: Expecting): Promise<Shown> => ({
    ranked: await searcher.search(query, on),
    right: new Set(right.flatMap((each) => [...resolveRight(each, articles)])),
  });
  const answered: { readonly kind: QueryKind; readonly shown: Shown }[] = [];
  for (const query of set.answerable) answered.push({ kind: query.kind, shown: await show(query) });
  const body: Shown[] = [];
  for (const phrase of set.body) body.push(await show(phrase));
  let falselyAnswered = 0;
  for (const { query, on } of set.unanswerable) {
    if ((await searcher.search(query, on)).length > 0) falselyAnswered += 1;
  }
  const situations: { readonly telling: Telling; readonly shown: Shown }[] = [];
  for (const each of set.situations) situations.push({ telling: each.telling, shown: await show(each) });
  const ofKind = (kind: QueryKind): Score =>
    score(answered.flatMap((each) => (each.kind === kind ? [each.shown] : [])));
  return {
    all: score(answered.map(({ shown }) => shown)),
    kinds: recordOf(KINDS, ofKind),
    body: score(body),
    falselyAnswered,
    unanswerable: set.unanswerable.length,
    situations: situationScore(situations.map(({ shown }) => shown)),
    tellings: recordOf(TELLINGS, (telling) =>
      situationScore(situations.flatMap((each) => (each.telling === telling ? [each.shown] : []))),
    ),
  };
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
