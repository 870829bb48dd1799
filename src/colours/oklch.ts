import type { Colour } from './ratio.ts';

/** A colour by how light, how strong and which it is: lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** @see https://bottosson.github.io/posts/oklab/ for the two matrices and their inverses */
export function oklchOf(colour: Colour): Oklch {
  const [r, g, b] = colour.map(linearOf) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness,
    chroma: Math.hypot(a, bb),
    hue: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  };
}

/**
 * The colour of a hue and chroma with the luminance of WCAG that is asked for, so that every contrast stays what it
 * was. Where no screen shows so strong a colour, a weaker one of the same hue.
 */
export function colourOfLuminance(wanted: number, chroma: number, hue: number): Colour {
  const found = lightest(wanted, chroma, hue);
  if (found) return found;
  let [weak, strong] = [0, chroma];
  for (let step = 0; step < STEPS; step++) {
    const middle = (weak + strong) / 2;
    if (lightest(wanted, middle, hue)) weak = middle;
    else strong = middle;
  }
  return lightest(wanted, weak, hue) ?? grey(wanted);
}

const STEPS = 24;

/** Nothing where a screen does not show it. */
function lightest(wanted: number, chroma: number, hue: number): Colour | undefined {
  let [dark, light] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (dark + light) / 2;
    if (luminanceOf(channels({ lightness: middle, chroma, hue })) < wanted) dark = middle;
    else light = middle;
  }
  const shares = channels({ lightness: (dark + light) / 2, chroma, hue });
  return shares.every((share) => share > -0.001 && share < 1.001) ? toColour(shares) : undefined;
}

type Shares = readonly [number, number, number];

function channels({ lightness, chroma, hue }: Oklch): Shares {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const luminanceOf = ([r, g, b]: Shares): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

const linearOf = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const encoded = (share: number): number => {
  const inside = Math.min(1, Math.max(0, share));
  return Math.round(255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055));
};

const toColour = ([r, g, b]: Shares): Colour => [encoded(r), encoded(g), encoded(b)];

const grey = (wanted: number): Colour => toColour([wanted, wanted, wanted]);
