import type { LearntModel } from '../../search/files/packed-model.ts';
import { beginningOf, featuresOf, isPair, SCALE } from '../../search/understanding/asks.ts';

/** An example: its words as the search reads them, and what it asks. */
export interface Example {
  readonly words: readonly string[];
  readonly ask: string;
}

/** Smooths what was seen once or never. */
const ALPHA = 0.3;
/** What is seen less often may be chance. */
const LEAST = 3;
/** Less than this for or against an ask changes nothing. */
const LEAST_SAID = 4;
/** So many pairs travel: those that say most beyond what their words say. */
const MOST_PAIRS = 2_500;

/**
 * Learns from examples what speaks for what: a complement naive Bayes classifier (Rennie and others, "Tackling the
 * Poor Assumptions of Naive Bayes Text Classifiers", 2003) over weighted, normalised counts. The same examples make
 * the same model; time grows with their words.
 */
export function learnAsks(examples: readonly Example[]): LearntModel {
  const asks = [...new Set(examples.map(({ ask }) => ask))];
  const read = examples.map(({ words, ask }) => ({ features: featuresOf(words), ask: asks.indexOf(ask) }));
  const counted = count(read, asks.length, (_, times) => times >= LEAST);
  const telling = tellingPairs(counted);
  const { features, sums, often } = count(
    read,
    asks.length,
    (feature) => counted.features.has(feature) && (!isPair(feature) || telling.has(feature)),
  );
  const all = total(sums);
  const smoothing = ALPHA * Math.max(1, features.size);
  return {
    asks,
    slopes: sums.map((sum) => round(Math.log(all - sum + smoothing) - Math.log(sum + smoothing), 100)),
    features: new Map(
      [...features].map(([feature, own]) => {
        const tells = tellsOf(often.get(feature) ?? 0, read.length);
        const seen = total([...own.values()]);
        const says = asks.map((_, ask) => {
          const weight = own.get(ask) ?? 0;
          return tells * (Math.log(weight + ALPHA) - Math.log(seen - weight + ALPHA));
        });
        // What it says to all asks alike decides nothing.
        const usual = median(says);
        const telling = says.flatMap((weight, ask) =>
          Math.abs(weight - usual) < LEAST_SAID ? [] : [ask, Math.round((weight - usual) * SCALE)],
        );
        return [feature, [Math.round(tells * SCALE), ...telling]] as const;
      }),
    ),
  };
}

/** What is seen often tells little. */
const tellsOf = (times: number, examples: number): number => Math.log((examples + 1) / (times + 1)) + 1;

interface Counted {
  /** The weight of each feature in the examples of each ask. */
  readonly features: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Of all features together. */
  readonly sums: readonly number[];
  readonly often: ReadonlyMap<string, number>;
}

function count(
  examples: readonly { readonly features: readonly string[]; readonly ask: number }[],
  asks: number,
  isKept: (feature: string, times: number) => boolean,
): Counted {
  const often = new Map<string, number>();
  for (const each of examples.flatMap((example) => example.features))
    often.set(each, (often.get(each) ?? 0) + 1);
  const features = new Map<string, Map<number, number>>();
  for (const [feature, times] of often) if (isKept(feature, times)) features.set(feature, new Map());
  const sums = new Array<number>(asks).fill(0);
  for (const { features: seen, ask } of examples) {
    const kept = seen.filter((feature) => features.has(feature));
    const tells = kept.map((feature) => tellsOf(often.get(feature) ?? 0, examples.length));
    const length = Math.hypot(...tells) || 1;
    for (const [index, feature] of kept.entries()) {
      const own = features.get(feature);
      const weight = (tells[index] ?? 0) / length;
      own?.set(ask, (own.get(ask) ?? 0) + weight);
      sums[ask] = (sums[ask] ?? 0) + weight;
    }
  }
  return { features, sums, often };
}

/** The pairs whose asks differ most from what their two words by themselves speak for, the commoner ones sooner. */
function tellingPairs({ features, sums }: Counted): ReadonlySet<string> {
  const all = total(sums);
  const base = sums.map((sum) => sum / all);
  const sharesOf = (feature: string): readonly number[] | undefined => {
    const own = features.get(feature);
    if (own === undefined) return undefined;
    const seen = total([...own.values()]);
    return base.map((share, ask) => ((own.get(ask) ?? 0) + share / 2) / (seen + 1 / 2));
  };
  const worth = [...features.keys()].filter(isPair).map((pair) => {
    const parts = pair.split(' ').flatMap((word) => {
      const shares = sharesOf(beginningOf(word)) ?? sharesOf(word);
      return shares === undefined ? [] : [shares];
    });
    const expected = base.map(
      (share, ask) =>
        parts.reduce((product, shares) => product * (shares[ask] ?? 0), 1) /
        share ** Math.max(0, parts.length - 1),
    );
    const sum = total(expected) || 1;
    const shares = sharesOf(pair) ?? base;
    const surprise = shares.reduce(
      (bits, share, ask) =>
        bits + share * Math.log(share / ((0.9 * (expected[ask] ?? 0)) / sum + 0.1 * (base[ask] ?? 0))),
      0,
    );
    return [pair, total([...(features.get(pair)?.values() ?? [])]) * surprise] as const;
  });
  return new Set(
    worth
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PAIRS)
      .map(([pair]) => pair),
  );
}

/** In the middle of all, by size. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
