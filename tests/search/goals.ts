import { KINDS } from './query.ts';
import type { Verdict } from './verdict.ts';

/** What the search has to reach on the queries that nobody tuned it on; shares are between 0 and 1. */
export const GOALS = {
  first: 0.88,
  five: 0.96,
  /** Each kind by itself, so that no kind of reader pays for the others. */
  fiveOfEachKind: 0.9,
  fiveOfBody: 0.9,
  falselyAnswered: 0.15,
} as const;

/**
 * A kind of which fewer queries are left is not judged by itself: a provider is gone with its queries, and one
 * miss would say too much.
 */
const FEWEST_OF_A_KIND = 18;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The goals a verdict misses, in words; empty when it reaches them all. Names no query. */
export function missedGoals(verdict: Verdict): readonly string[] {
  const { all, kinds, body, falselyAnswered, unanswerable } = verdict;
  const least = (name: string, share: number, goal: number): readonly string[] =>
    share >= goal ? [] : [`${name}: ${percent(share)}, the goal is at least ${percent(goal)}`];
  const falseShare = unanswerable === 0 ? 0 : falselyAnswered / unanswerable;
  const repeated = all.repeated + body.repeated;
  return [
    ...least('right article first', all.first, GOALS.first),
    ...least('right article in the first five', all.five, GOALS.five),
    ...KINDS.filter((kind) => kinds[kind].queries >= FEWEST_OF_A_KIND).flatMap((kind) =>
      least(`right article in the first five, kind "${kind}"`, kinds[kind].five, GOALS.fiveOfEachKind),
    ),
    ...least('phrases of the other language in the first five', body.five, GOALS.fiveOfBody),
    ...(falseShare > GOALS.falselyAnswered
      ? [
          `answered what nothing answers: ${percent(falseShare)}, the goal is at most ${percent(GOALS.falselyAnswered)}`,
        ]
      : []),
    ...(repeated > 0 ? [`an article twice in the first five: ${repeated} queries, the goal is none`] : []),
  ];
}
