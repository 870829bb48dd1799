import { KINDS, type QueryKind, TELLINGS, type Telling } from './query.ts';
import type { SituationScore } from './score.ts';
import type { Verdict } from './verdict.ts';

/** What the search has to reach on the queries that nobody tuned it on; shares are between 0 and 1. */
export const GOALS = {
  first: 0.9,
  five: 0.96,
  /** Each kind by itself, so that no kind of reader pays for the others. */
  fiveOfEachKind: 0.9,
  fiveOfBody: 0.9,
  falselyAnswered: 0.15,
} as const;

/** The same for what people in trouble type. */
export const SITUATION_GOALS = {
  first: 0.86,
  /** Who is in a hurry reads no further. */
  three: 0.94,
  /** A plan in the first place that ends something else, or too soon: worse than any answer that is not found. */
  harm: 0.01,
  /** Shown nothing although something answers. */
  empty: 0.02,
  /** Each telling by itself; one of few queries may miss by some more. */
  threeOfEachTelling: 0.85,
  harmOfEachTelling: 0.03,
} as const;

/**
 * A kind of which fewer queries are left is not judged by itself: a provider is gone with its queries, and one
 * miss would say too much.
 */
const FEWEST_OF_A_KIND = 18;
/** Of situations there are more; where few of a telling are left, one miss is more than the goal allows. */
const FEWEST_OF_A_TELLING = 40;

type Missed = readonly string[];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const least = (name: string, share: number, goal: number): Missed =>
  share >= goal ? [] : [`${name}: ${percent(share)}, the goal is at least ${percent(goal)}`];
const most = (name: string, share: number, goal: number): Missed =>
  share <= goal ? [] : [`${name}: ${percent(share)}, the goal is at most ${percent(goal)}`];
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The goals a verdict misses, in words; empty when it reaches them all. Names kinds and tellings, no query. */
export function missedGoals(verdict: Verdict): Missed {
  const { all, kinds, body, falselyAnswered, unanswerable, situations, tellings } = verdict;
  const repeated = all.repeated + body.repeated;
  const ofKind = (kind: QueryKind): Missed =>
    least(`right article in the first five, kind "${kind}"`, kinds[kind].five, GOALS.fiveOfEachKind);
  return [
    ...least('right article first', all.first, GOALS.first),
    ...least('right article in the first five', all.five, GOALS.five),
    ...KINDS.filter((kind) => kinds[kind].queries >= FEWEST_OF_A_KIND).flatMap(ofKind),
    ...least('phrases of the other language in the first five', body.five, GOALS.fiveOfBody),
    ...most('answered what nothing answers', shareOf(falselyAnswered, unanswerable), GOALS.falselyAnswered),
    ...(repeated > 0 ? [`an article twice in the first five: ${repeated} queries, the goal is none`] : []),
    ...missedInTrouble(situations, tellings),
  ];
}

function missedInTrouble(all: SituationScore, tellings: Verdict['tellings']): Missed {
  const ofTelling = (telling: Telling): Missed => {
    const { three, harm } = tellings[telling];
    return [
      ...least(`situations, right in three, telling "${telling}"`, three, SITUATION_GOALS.threeOfEachTelling),
      ...most(`situations, harm, telling "${telling}"`, harm, SITUATION_GOALS.harmOfEachTelling),
    ];
  };
  return [
    ...least('situations, right article first', all.first, SITUATION_GOALS.first),
    ...least('situations, right in three', all.three, SITUATION_GOALS.three),
    ...most('situations, harm', all.harm, SITUATION_GOALS.harm),
    ...most('situations, shown nothing', shareOf(all.empty, all.queries), SITUATION_GOALS.empty),
    ...TELLINGS.filter((telling) => tellings[telling].queries >= FEWEST_OF_A_TELLING).flatMap(ofTelling),
  ];
}
