import { contrastProblems } from './measure.ts';
import { colourOfLuminance, oklchOf } from './oklch.ts';
import { type Colour, hexOf, luminance, readColour } from './ratio.ts';
import { THEMES, type Theme, type Tokens } from './tokens.ts';

/** Meanings of their own: what warns, what was visited, what can be undone, the ring of the keyboard. */
const OF_NO_HOUSE: ReadonlySet<string> = new Set([
  'crit',
  'crit-tint',
  'caut',
  'caut-tint',
  'mark',
  'visited',
  'go',
  'halo',
]);

/** Stronger than this a tint would be no tint any more. */
const STRONGEST = 1.4;

/** What a colour of one's own makes of the tokens. */
export interface OwnColours {
  /** The plate of the light theme: the colour itself, or the nearest in lightness that can be read on. */
  readonly sign: string;
  readonly tokens: Tokens;
}

/**
 * Both themes from one colour: every token of the house takes its hue, and keeps its luminance, so that every contrast
 * stays what it was. The plate takes the colour itself where the words on it can be read.
 *
 * @param tokens what `tokens.css` says
 * @param own as #aabbcc
 * @throws for what is no such colour
 */
export function ownColours(tokens: Tokens, own: string): OwnColours {
  const colour = readColour(own);
  const base = readColour(tokens.light.get('sign') ?? '');
  if (!colour || !base) throw new Error(`"${own}" is no colour like #00523b`);
  if (hexOf(colour) === hexOf(base)) return { sign: hexOf(base), tokens };
  const [wanted, was] = [oklchOf(colour), oklchOf(base)];
  const strength = Math.min(STRONGEST, wanted.chroma / was.chroma);
  const turned = (value: string): string => {
    const read = readColour(value);
    if (!read) return value;
    const { chroma } = oklchOf(read);
    return chroma < 0.002 ? value : hexOf(colourOfLuminance(luminance(read), chroma * strength, wanted.hue));
  };
  const themes = Object.fromEntries(
    THEMES.map((theme) => [
      theme,
      new Map(
        [...tokens[theme]].map(([name, value]) => [name, OF_NO_HOUSE.has(name) ? value : turned(value)]),
      ),
    ]),
  ) as Record<Theme, Map<string, string>>;
  const sign = nearestPlate(colour, themes);
  return { sign, tokens: withPlate(themes, sign) };
}

/** The plate, and what stands for it on paper: buttons and the like of the light theme. */
function withPlate(tokens: Tokens, sign: string): Tokens {
  return { ...tokens, light: new Map([...tokens.light, ['sign', sign], ['btn', sign]]) };
}

/** As near to the luminance of the colour as what stands on it allows; at worst that of the plate it takes the place of. */
function nearestPlate(colour: Colour, tokens: Tokens): string {
  const { chroma, hue } = oklchOf(colour);
  const passes = (plate: string): boolean => contrastProblems(withPlate(tokens, plate)).length === 0;
  if (passes(hexOf(colour))) return hexOf(colour);
  const known = tokens.light.get('sign') ?? '';
  const of = (wanted: number): string => hexOf(colourOfLuminance(wanted, chroma, hue));
  let [good, bad] = [luminance(readColour(known) ?? colour), luminance(colour)];
  let found = known;
  for (let step = 0; step < 16; step++) {
    const middle = (good + bad) / 2;
    const plate = of(middle);
    if (passes(plate)) {
      good = middle;
      found = plate;
    } else bad = middle;
  }
  return found;
}
