import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastProblems, measure, shown } from '../../../src/colours/measure.ts';
import { contrast, readColour } from '../../../src/colours/ratio.ts';
import { readTokens, TOKEN_FILE, type Tokens } from '../../../src/colours/tokens.ts';

const tokens = readTokens(readFileSync(TOKEN_FILE, 'utf8'));

function changed(theme: 'light' | 'dark', name: string, value: string): Tokens {
  return { ...tokens, [theme]: new Map([...tokens[theme], [name, value]]) };
}

describe('a contrast', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#00523b', '#ffffff', 9.3],
  ])('of %s and %s is %f', (one, other, ratio) => {
    const [a, b] = [readColour(one), readColour(other)];
    expect(a && b && contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(a && b && contrast(b, a)).toBeCloseTo(ratio, 1);
  });

  it('is cut, so that nothing passes by rounding', () => {
    expect(shown(6.999)).toBe('6.9');
  });
});

describe('the tokens', () => {
  it('are read per theme, with comments and both notations', () => {
    const read = readTokens(
      ':root { --s-a: #fff; /* --s-b: #000; */ --s-c: #0a0B0c; } @media screen and (prefers-color-scheme: dark) { :root { --s-a: #000; } }',
    );
    expect([...read.light]).toEqual([
      ['a', '#fff'],
      ['c', '#0a0B0c'],
    ]);
    expect(read.dark.get('a')).toBe('#000');
    expect(read.dark.get('c')).toBe('#0a0B0c');
  });

  it('need a dark theme', () => {
    expect(() => readTokens(':root { --s-a: #fff; }')).toThrow(/no dark theme/);
  });

  it('are readable as they are', () => {
    expect(contrastProblems(tokens)).toEqual([]);
    expect(measure(tokens).length).toBeGreaterThan(40);
  });

  it.each([
    [
      'light',
      'link',
      '#008060',
      /light theme: --s-link on --s-paper is 4\.\d:1, floor 7:1: change one of the two/,
    ],
    [
      'dark',
      'edge',
      '#33413a',
      /dark theme: --s-edge on --s-paper is 1\.\d:1, floor 3:1: change one of the two/,
    ],
    [
      'light',
      'sign',
      '#4fae8b',
      /light theme: --s-on-sign on --s-sign is 2\.\d:1, floor 7:1: change one of the two/,
    ],
  ] as const)('of a company with a weak colour are refused: %s %s %s', (theme, name, value, message) => {
    expect(contrastProblems(changed(theme, name, value)).join('\n')).toMatch(message);
  });

  it('need one ring that is seen on the plate', () => {
    const dark = new Map([...tokens.dark, ['halo', '#083b2b'], ['ring', '#0a3f2e']]);
    expect(contrastProblems({ ...tokens, dark }).join('\n')).toMatch(/dark theme: on --s-sign neither/);
  });

  it('must be colours in hexadecimal', () => {
    expect(() => contrastProblems(changed('light', 'ink', 'rebeccapurple'))).toThrow(
      '--s-ink of the light theme must be a colour like #00523b, not rebeccapurple',
    );
  });
});
