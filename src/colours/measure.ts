import { EITHER_RING, PAIRS, type Pair } from './pairs.ts';
import { contrast, readColour } from './ratio.ts';
import { THEMES, type Theme, type Tokens } from './tokens.ts';

/** A pair of tokens with its contrast in one theme. */
export interface Measured extends Pair {
  readonly theme: Theme;
  readonly ratio: number;
}

/**
 * The contrast of each pair in each theme.
 *
 * @throws when a token is missing or is no colour in hexadecimal
 */
export function measure(tokens: Tokens, pairs: readonly Pair[] = PAIRS): readonly Measured[] {
  return THEMES.flatMap((theme) =>
    pairs.map((pair) => ({
      ...pair,
      theme,
      ratio: contrast(colour(tokens, theme, pair.what), colour(tokens, theme, pair.on)),
    })),
  );
}

function colour(tokens: Tokens, theme: Theme, name: string) {
  const value = tokens[theme].get(name);
  const read = value === undefined ? undefined : readColour(value);
  if (!read)
    throw new Error(
      `--s-${name} of the ${theme} theme must be a colour like #00523b, not ${value ?? 'missing'}`,
    );
  return read;
}

/** What is wrong with the colours of tokens.css, each in a sentence that says what to change. */
export function contrastProblems(tokens: Tokens): readonly string[] {
  const weak = measure(tokens).filter(({ ratio, floor }) => ratio < floor);
  const rings = THEMES.filter((theme) =>
    measure(tokens, EITHER_RING).every((pair) => pair.theme !== theme || pair.ratio < pair.floor),
  );
  return [
    ...weak.map(
      ({ theme, what, on, ratio, floor }) =>
        `${theme} theme: --s-${what} on --s-${on} is ${shown(ratio)}:1, floor ${floor}:1: change one of the two`,
    ),
    ...rings.map(
      (theme) =>
        `${theme} theme: on --s-sign neither --s-halo nor --s-ring is seen (floor 3:1): change one of the three`,
    ),
  ];
}

/** Cut, not rounded: 6.96 is not 7. */
export function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
