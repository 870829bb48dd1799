import { describe, expect, it } from 'vitest';
import { findReplacements } from '../../../../src/tooling/checks/replacements.ts';

describe('a text put into another', () => {
  it.each([
    "a.replace('{query}', query)",
    "a.replaceAll('{query}', query.trim())",
    'a.replace(/x/, names[n])',
    "a.replace('{n}', count ? one : 'none')",
    "a.replace('{n}', names[n] ?? '')",
  ])('is found: %s', (text) => {
    expect(findReplacements('src/a.ts', `\n${text}`)).toEqual([
      { file: 'src/a.ts', line: 2, message: expect.stringContaining('write () => ') },
    ]);
  });

  it('is found in a component, with its line', () => {
    const text = "---\nconst { a } = Astro.props;\nconst b = t('x').replace('{a}', a);\n---\n<p>{b}</p>";
    expect(findReplacements('src/A.astro', text)).toMatchObject([{ line: 3 }]);
  });

  it.each([
    "a.replace('{query}', () => query)",
    "a.replace(/x/g, '$1y')",
    'function f(x: string) { return x; } a.replace(/x/g, f)',
    "const DASH = '–'; a.replace(/x/g, DASH)",
    'a.replace(/x/g, encodeURIComponent)',
    "import { blank } from './blank.ts'; a.replace(/x/g, blank)",
    "location.replace(url); history.replaceState(state, '')",
  ])('is none: %s', (text) => {
    expect(findReplacements('src/a.ts', text)).toEqual([]);
  });
});
