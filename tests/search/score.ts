import { NOTHING } from './right.ts';

/** What a search showed for a query that has an answer. */
export interface Shown {
  /** Articles as `guide:…` and `plan:…`, in the order shown. */
  readonly ranked: readonly string[];
  /** Which of them may stand first. */
  readonly right: ReadonlySet<string>;
}

/** How well a search did on queries that have an answer; shares are between 0 and 1. */
export interface Score {
  readonly queries: number;
  /** Share of the queries with a right article in the first place. */
  readonly first: number;
  /** Share of the queries with a right article in the first five places. */
  readonly five: number;
  /** Mean of 1 / place of the first right article, of those in the first ten places. */
  readonly reciprocal: number;
  /** Queries that were shown nothing. */
  readonly empty: number;
  /** Queries that were shown an article twice in the first five places. */
  readonly repeated: number;
}

/** So many places count as shown. */
export const PLACES = 10;
const FIVE = 5;

/** The place of the first right article, from 1; `undefined` where none is in the first ten. */
export function placeOf({ ranked, right }: Shown): number | undefined {
  const index = ranked.slice(0, PLACES).findIndex((article) => right.has(article));
  return index < 0 ? undefined : index + 1;
}

/** Whether an article stands in the first five places more than once. */
export function isRepetitive(ranked: readonly string[]): boolean {
  const five = ranked.slice(0, FIVE);
  return new Set(five).size < five.length;
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Scores what was shown for some queries; all shares are 0 when there are none. */
export function score(shown: readonly Shown[]): Score {
  const places = shown.map(placeOf);
  const within = (limit: number): number =>
    places.filter((place) => place !== undefined && place <= limit).length;
  const reciprocals = places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / place), 0);
  return {
    queries: shown.length,
    first: shareOf(within(1), shown.length),
    five: shareOf(within(FIVE), shown.length),
    reciprocal: shareOf(reciprocals, shown.length),
    empty: shown.filter(({ ranked }) => ranked.length === 0).length,
    repeated: shown.filter(({ ranked }) => isRepetitive(ranked)).length,
  };
}

/** How a search serves somebody in trouble; shares are between 0 and 1. */
export interface SituationScore {
  readonly queries: number;
  /** Share with a right article, or rightly nothing, in the first place. */
  readonly first: number;
  /** Share with one among the first three: what is read in a hurry. */
  readonly three: number;
  /** Share with a plan in the first place that is not right: it ends something else, or too soon. */
  readonly harm: number;
  /** How many were shown nothing although something answers. */
  readonly empty: number;
}

const THREE = 3;

export function situationScore(shown: readonly Shown[]): SituationScore {
  const places = shown.map((each) =>
    each.ranked.length === 0 && each.right.has(NOTHING) ? 1 : (placeOf(each) ?? Infinity),
  );
  const isHarmful = ({ ranked: [first], right }: Shown): boolean =>
    first?.startsWith('plan:') === true && !right.has(first);
  return {
    queries: shown.length,
    first: shareOf(places.filter((place) => place === 1).length, shown.length),
    three: shareOf(places.filter((place) => place <= THREE).length, shown.length),
    harm: shareOf(shown.filter(isHarmful).length, shown.length),
    empty: shown.filter(({ ranked, right }) => ranked.length === 0 && !right.has(NOTHING)).length,
  };
}
