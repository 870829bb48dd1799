/** A colour as three channels, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const HEX = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i;

/**
 * Reads `#abc` or `#aabbcc`.
 *
 * @returns undefined for anything else
 */
export function readColour(text: string): Colour | undefined {
  const [, r, g, b, rr, gg, bb] = HEX.exec(text.trim()) ?? [];
  if (r !== undefined && g !== undefined && b !== undefined)
    return [channel(r + r), channel(g + g), channel(b + b)];
  if (rr !== undefined && gg !== undefined && bb !== undefined)
    return [channel(rr), channel(gg), channel(bb)];
  return undefined;
}

const channel = (hex: string): number => Number.parseInt(hex, 16);

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two colours, 1 to 21, whichever is the lighter. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A colour as `#aabbcc`. */
export const hexOf = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
