import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastProblems } from '../../../src/colours/measure.ts';
import { colourOfLuminance, oklchOf } from '../../../src/colours/oklch.ts';
import { ownColours } from '../../../src/colours/own-colour.ts';
import { contrast, hexOf, luminance, readColour } from '../../../src/colours/ratio.ts';
import { colourSheet } from '../../../src/colours/site-colours.ts';
import { readTokens, TOKEN_FILE } from '../../../src/colours/tokens.ts';

const tokens = readTokens(readFileSync(TOKEN_FILE, 'utf8'));
const channel = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(channel, channel, channel);

describe('a colour of one’s own', () => {
  test('whatever it is, leaves every pair readable in both themes', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrastProblems(ownColours(tokens, hexOf(colour)).tokens)).toEqual([]);
      }),
    );
  });

  test('is the plate itself where words on it can be read', () => {
    expect(ownColours(tokens, '#1e3a8a').sign).toBe('#1e3a8a');
  });

  test.each(['#2563eb', '#f59e0b', '#ffffff', '#e11d48'])('%s gets darker, as little as it must', (own) => {
    const { sign } = ownColours(tokens, own);
    const white = readColour('#fff');
    const plate = readColour(sign);
    if (!white || !plate) throw new Error(`${sign} is no colour`);
    expect(contrast(plate, white)).toBeGreaterThanOrEqual(7);
    expect(luminance(plate)).toBeLessThan(luminance(readColour(own) ?? plate));
  });

  test('leaves what warns, and what can be undone, as it is', () => {
    const { light } = ownColours(tokens, '#7c3aed').tokens;
    for (const name of ['crit', 'caut', 'go', 'visited'])
      expect(light.get(name)).toBe(tokens.light.get(name));
    expect(light.get('link')).not.toBe(tokens.light.get('link'));
  });

  test('that is the one of the sheet changes nothing', () => {
    const own = tokens.light.get('sign') ?? '';
    expect(colourSheet(tokens, ownColours(tokens, own).tokens)).toBe('');
    expect(colourSheet(tokens, ownColours(tokens, '#7c3aed').tokens)).toMatch(
      /^@layer tokens\{:root\{--s-[^}]+\}@media screen and \(prefers-color-scheme:dark\)\{:root\{--s-[^}]+\}\}\}\n$/,
    );
  });
});

test('a colour of a luminance has it, to what a screen can show', () => {
  fc.assert(
    fc.property(anyColour, fc.double({ min: 0, max: 359, noNaN: true }), (colour, hue) => {
      const made = colourOfLuminance(luminance(colour), oklchOf(colour).chroma, hue);
      expect(Math.abs(luminance(made) - luminance(colour))).toBeLessThan(0.006);
    }),
  );
});
