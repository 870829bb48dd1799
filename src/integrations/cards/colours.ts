import { SIGN_COLOUR } from '../../identity.ts';

type Rgb = readonly [number, number, number];

/** `on-sign` of the light theme. */
const WHITE: Rgb = [0xff, 0xff, 0xff];
/** `on-sign-2` of the light theme. */
const QUIET: Rgb = [0xd3, 0xeb, 0xe0];
/** `sign-line` of the light theme. */
const LINE: Rgb = [0x3f, 0x8a, 0x70];

const PLATE = [1, 3, 5].map((at) => Number.parseInt(SIGN_COLOUR.slice(at, at + 2), 16));

/** `share` of a colour, the rest of it the plate's. */
const blend = (colour: Rgb, share: number): Rgb => {
  const mixed = (channel: 0 | 1 | 2): number =>
    Math.round((PLATE[channel] ?? 0) * (1 - share) + colour[channel] * share);
  return [mixed(0), mixed(1), mixed(2)];
};

/** The steps from the plate to a colour: how much of a pixel is covered, so that edges are smooth. */
const ramp = (colour: Rgb, steps: number): readonly Rgb[] =>
  Array.from({ length: steps }, (_, step) => blend(colour, (step + 1) / steps));

/** A colour that is drawn with: its first place in the palette, and the steps that lead to it. */
export interface Ink {
  readonly first: number;
  readonly steps: number;
}

/** The title, the sign and the line to the exit. */
export const INK: Ink = { first: 1, steps: 5 };
/** What kind of page it is, and whose. */
export const QUIET_INK: Ink = { first: INK.first + INK.steps, steps: 5 };
/** The rule above the line. */
export const RULE = QUIET_INK.first + QUIET_INK.steps;

/** At most sixteen colours, half a byte each; the first is the plate. More steps make larger files and no smoother letters. */
export const PALETTE: readonly Rgb[] = [
  blend(WHITE, 0),
  ...ramp(WHITE, INK.steps),
  ...ramp(QUIET, QUIET_INK.steps),
  LINE,
];
