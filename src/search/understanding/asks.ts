/*
 * What a query asks, learnt from the examples in `content/asks`: which words, and which two words side by side,
 * speak for which ask. A complement naive Bayes classifier, which bears classes of unequal size; the build works
 * out the weights (`src/integrations/search/learn-asks.ts`), here they are only added up.
 */

/** What the search has learnt, or as much of it as is loaded. */
export interface AskModel {
  /** Ids of what can be asked. */
  readonly asks: readonly string[];
  /** How much each ask gains per unit of what the words of a query tell. */
  readonly slopes: readonly number[];
  /** By feature: how much it tells, then in turn the position of an ask and what the feature says for it. */
  readonly features: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has' | 'keys'>;
}

/** The answer that stands for the plans of what is named. Repeated from the content's schema for its weight. */
export const PLAN_ANSWERS = 'plan';

/** Shorter beginnings are of too many words. */
const BEGINNING = 5;

/** What is looked at in a query: its words, their beginnings, and what stands side by side. */
export function featuresOf(read: readonly string[]): readonly string[] {
  const words = read.filter((word) => !word.startsWith(MARK));
  const beginnings = words.filter((word) => word.length >= BEGINNING).map(beginningOf);
  const pairs = words.slice(1).map((word, index) => `${shortened(words[index] ?? '')} ${shortened(word)}`);
  return [...new Set([...read, ...beginnings, ...pairs])];
}

const MARK = '#';
/** Stands beside the words for a service of this family. */
export const markOf = (family: string): string => `${MARK}${family}`;
export const beginningOf = (word: string): string => `${word.slice(0, BEGINNING)}*`;
export const isPair = (feature: string): boolean => feature.includes(' ');
const shortened = (word: string): string => word.slice(0, BEGINNING);

/** The scale of the weights, which travel as whole numbers. */
export const SCALE = 3;
/** Sums of weights are too sure of themselves: many words say the same thing. */
const DOUBT = 11;

/**
 * How likely each ask is, most likely first; together 1.
 *
 * @param words stems, with `<provider>`, `<service>` and `<other>` in the place of names
 */
export function asksOf(
  words: readonly string[],
  { asks, slopes, features }: AskModel,
): ReadonlyMap<string, number> {
  const sums = asks.map(() => 0);
  let told = 0;
  for (const feature of featuresOf(words)) {
    const [tells = 0, ...says] = features.get(feature) ?? [];
    told += tells;
    for (let index = 0; index < says.length; index += 2) {
      const ask = says[index] ?? 0;
      sums[ask] = (sums[ask] ?? 0) + (says[index + 1] ?? 0);
    }
  }
  const scores = sums.map((sum, index) => (sum / SCALE + (told / SCALE) * (slopes[index] ?? 0)) / DOUBT);
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return new Map(
    asks.map((ask, index) => [ask, (shares[index] ?? 0) / whole] as const).sort(([, a], [, b]) => b - a),
  );
}
