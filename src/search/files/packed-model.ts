import type { AskModel } from '../understanding/asks.ts';

/**
 * What was learnt of how people ask, in columns: what is alike stands side by side and packs to three quarters of what
 * rows do. Numbers are characters.
 */
export interface PackedModel extends Pick<AskModel, 'asks' | 'slopes'> {
  /** The features, one a line, in the order of the alphabet. */
  readonly features: string;
  /** How much each tells. */
  readonly tells: string;
  /** What each says for all asks but those that are named. */
  readonly usual: string;
  /** How many asks are named. */
  readonly many: string;
  /** Which: how many lie between each and the one before. */
  readonly asked: string;
  /** What is said for each of these. */
  readonly says: string;
}

/** Of the smallest number that is common. */
const FIRST_CHARACTER = 50;
const asText = (numbers: readonly number[]): string =>
  numbers.map((each) => String.fromCharCode(each + FIRST_CHARACTER)).join('');
const numberAt = (text: string, index: number): number => text.charCodeAt(index) - FIRST_CHARACTER;

/** The model with all its features at hand. */
export interface LearntModel extends AskModel {
  readonly features: ReadonlyMap<string, readonly number[]>;
}

/** @throws {Error} when a number is too small to be a character */
export function packModel({ asks, slopes, features }: LearntModel): PackedModel {
  const rows = [...features]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, [tells = 0, ...said]]) => {
      const all = asks.map(() => 0);
      for (let index = 0; index < said.length; index += 2) all[said[index] ?? 0] = said[index + 1] ?? 0;
      const usual = commonest(all);
      return {
        feature,
        tells,
        usual,
        named: all.flatMap((says, ask) => (says === usual ? [] : [{ ask, says }])),
      };
    });
  const named = rows.flatMap((row) => row.named);
  if (named.some(({ says }) => says < -FIRST_CHARACTER))
    throw new Error('the model has numbers out of range');
  return {
    asks,
    slopes,
    features: rows.map(({ feature }) => feature).join('\n'),
    tells: asText(rows.map(({ tells }) => tells)),
    usual: asText(rows.map(({ usual }) => usual)),
    many: asText(rows.map((row) => row.named.length)),
    asked: asText(
      rows.flatMap((row) => row.named.map(({ ask }, index) => ask - (row.named[index - 1]?.ask ?? 0))),
    ),
    says: asText(named.map(({ says }) => says)),
  };
}

function commonest(numbers: readonly number[]): number {
  const times = Map.groupBy(numbers, (each) => each);
  return [...times].reduce((most, each) => (each[1].length > most[1].length ? each : most), [0, []] as [
    number,
    number[],
  ])[0];
}

const models = new WeakMap<PackedModel, AskModel>();

/** The model, opened once. */
export function modelOf(packed: PackedModel): AskModel {
  const model = models.get(packed) ?? open(packed);
  models.set(packed, model);
  return model;
}

/** A query looks at a dozen rows of thousands: each is unpacked when it is looked at. */
function open({ asks, slopes, features, tells, usual, many, asked, says }: PackedModel): AskModel {
  const names = features === '' ? [] : features.split('\n');
  const starts = [0];
  for (let row = 0; row < names.length; row += 1) starts.push((starts[row] ?? 0) + numberAt(many, row));
  const unpack = (row: number): readonly number[] => {
    const said = [numberAt(tells, row)];
    const say = (ask: number, what: number): unknown => what !== 0 && said.push(ask, what);
    const others = numberAt(usual, row);
    let ask = 0;
    let next = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      ask += numberAt(asked, at);
      for (; next < ask; next += 1) say(next, others);
      say(ask, numberAt(says, at));
      next = ask + 1;
    }
    for (; next < asks.length; next += 1) say(next, others);
    return said;
  };
  return {
    asks,
    slopes,
    features: {
      get(feature) {
        const row = placeIn(names, feature);
        return row === undefined ? undefined : unpack(row);
      },
      has: (feature) => placeIn(names, feature) !== undefined,
      keys: () => names.values(),
    },
  };
}

/** Where a text stands among others in the order of the alphabet: making a map of thousands takes far longer. */
function placeIn(sorted: readonly string[], text: string): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === text ? low : undefined;
}
