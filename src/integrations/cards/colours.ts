import type { OwnColours } from '../../colours/own-colour.ts';
import { readColour } from '../../colours/ratio.ts';

type Rgb = readonly [number, number, number];

/** `share` of a colour, the rest of it the plate's. */
const blend = (plate: Rgb, colour: Rgb, share: number): Rgb => {
  const mixed = (channel: 0 | 1 | 2): number =>
    Math.round(plate[channel] * (1 - share) + colour[channel] * share);
  return [mixed(0), mixed(1), mixed(2)];
};

/** The steps from the plate to a colour: how much of a pixel is covered, so that edges are smooth. */
const ramp = (plate: Rgb, colour: Rgb, steps: number): readonly Rgb[] =>
  Array.from({ length: steps }, (_, step) => blend(plate, colour, (step + 1) / steps));

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

/**
 * At most sixteen colours, half a byte each; the first is the plate. More steps make larger files and no smoother
 * letters. All are those of the light theme.
 */
export function paletteOf({ sign, tokens }: OwnColours): readonly Rgb[] {
  const token = (name: string): Rgb => readColour(tokens.light.get(name) ?? '') ?? [0xff, 0xff, 0xff];
  const plate = readColour(sign) ?? [0, 0, 0];
  return [
    plate,
    ...ramp(plate, token('on-sign'), INK.steps),
    ...ramp(plate, token('on-sign-2'), QUIET_INK.steps),
    token('sign-line'),
  ];
}
